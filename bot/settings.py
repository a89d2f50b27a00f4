"""All settings: read once, validated once, frozen; `MERCATO_…` in the environment, in `.env` or in `mercato.toml`."""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from bot.core.errors import SettingError

PREFIX = "MERCATO_"


def _listed(value: object) -> object:
    """Split a list that is written with commas."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return tuple(value) if isinstance(value, list) else (value,) if isinstance(value, int) else value


def _address(value: str) -> str:
    """An address and a port: `127.0.0.1:8080` or `[::1]:8080`."""
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit():
        raise ValueError(f"{value!r} is not address:port")
    return value


def _http_url(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must begin with http:// or https://")
    return value.rstrip("/")


class Settings(BaseSettings):
    """What the one who runs the bot may choose."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", toml_file="mercato.toml", frozen=True, extra="ignore", env_ignore_empty=True
    )

    telegram_token: SecretStr | None = Field(
        None, description="The bot's token from @BotFather. Without it alerts go to the terminal"
    )
    telegram_token_file: Path | None = Field(
        None, description="A file that holds the token, instead of the token itself"
    )
    telegram_api_url: Annotated[str, AfterValidator(_http_url)] = Field(
        "https://api.telegram.org", description="The Bot API server, if you host one yourself"
    )
    telegram_rate: float = Field(30, ge=0, description="Messages a second over all chats; 0: no limit")
    telegram_chat_rate: float = Field(1, ge=0, description="Messages a second to one chat; 0: no limit")
    telegram_group_rate: float = Field(20, ge=0, description="Messages a minute to one group; 0: no limit")
    database_url: SecretStr = Field(
        SecretStr("sqlite:///mercato.db"),
        description="Where everything is kept: a SQLite file or a PostgreSQL database",
    )
    admins: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_listed)] = Field(
        (), description="Telegram user ids of those who may use the admin commands"
    )
    feeds: Path | None = Field(
        None, description="An OPML file, or a text file with one URL a line, instead of the shipped feeds"
    )
    allow_addresses: Annotated[
        tuple[Annotated[str, AfterValidator(_address)], ...], NoDecode, BeforeValidator(_listed)
    ] = Field((), description="Private address:port pairs that may be dialled all the same")
    contact: str = Field("", description="An address for publishers, sent in the User-Agent")
    language: str = Field("en", description="The language of the alerts in the terminal")
    alert_threshold: float = Field(
        0.8, ge=0, le=1, description="Claims read with less confidence go to review instead of being told"
    )
    first_import_hours: float = Field(
        24, ge=0, description="A new feed tells nothing published earlier than this before it was added"
    )
    article_days: float = Field(
        400, ge=2, description="Days that the words of articles are kept; what they say of moves is kept for ever"
    )
    poll_width: int = Field(16, ge=1, le=256, description="Feeds that are fetched at the same time")
    clock: str | None = Field(
        None, description="A simulated news clock, <news time>@<machine time>x<speed>; for tests and demos"
    )
    log_level: str = Field(
        "warning",
        pattern="^(debug|info|warning|error)$",
        description="How much is logged: debug, info, warning or error",
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Prefer what is passed, then the environment, then `.env`, then `mercato.toml`."""
        toml = TomlConfigSettingsSource(settings_cls)
        del file_secret_settings  # A directory of one file per setting is one more way than anybody needs.
        return (init_settings, env_settings, dotenv_settings, toml)

    @property
    def token(self) -> str | None:
        """The bot's token, wherever it stands; it must never be printed."""
        if self.telegram_token:
            return self.telegram_token.get_secret_value().strip()
        if not self.telegram_token_file:
            return None
        try:
            return self.telegram_token_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "not a text file"
            raise SettingError(
                f"{PREFIX}TELEGRAM_TOKEN_FILE", f"cannot read {self.telegram_token_file}: {reason}"
            ) from None


def load_settings(**overrides: Any) -> Settings:  # noqa: ANN401 - passed on to pydantic, which validates them
    """Read all settings; a bad one is a `SettingError` that names it, never its value where that is a secret."""
    try:
        return Settings(**overrides)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = PREFIX + str(first["loc"][0]).upper() if first["loc"] else "settings"
        raise SettingError(name, f"{first['msg'].removeprefix('Value error, ')} (see the table of settings)") from None
    except (OSError, ValueError) as error:
        raise SettingError("mercato.toml or .env", f"cannot be read: {error}") from None


def unknown_settings() -> list[str]:
    """Sentences about `MERCATO_…` variables that mean nothing, with the name that was perhaps meant."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    strange = sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
    return [_did_you_mean(name, known) for name in strange]


def _did_you_mean(name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f"{name} is no setting" + (f"; did you mean {near[0]}?" if near else " and is ignored.")
