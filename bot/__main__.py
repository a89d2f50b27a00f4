"""Entry point of the command `mercato` and of `python -m bot`."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line; whatever a user can mend is one sentence and an exit code, never a traceback."""
    from bot.cli import app
    from bot.core.errors import MercatoError

    try:
        app()
    except MercatoError as error:
        sys.stderr.write(f"mercato: {error}\n")
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output went away (`mercato read | head`): nothing is wrong, and nothing more can be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


if __name__ == "__main__":
    main()
