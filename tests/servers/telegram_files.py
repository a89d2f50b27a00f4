"""The files of the test server: those that were sent, by their ids, and by the paths under which they are fetched."""

from __future__ import annotations

from typing import Any

from tests.servers.telegram_spec import ApiError, SentFile

MOST_BYTES = 20_000_000
"""A bot can fetch no larger file."""


class Files:
    """Gives files ids and paths."""

    def __init__(self) -> None:
        self._by_id: dict[str, SentFile] = {}

    def keep(self, file: SentFile) -> str:
        """Take a file in; its id."""
        if not file.content:
            raise ApiError(400, "Bad Request: file must be non-empty")
        file_id = f"BQACAgIAAxk-test_{len(self._by_id) + 1}"
        self._by_id[file_id] = file
        return file_id

    async def get(self, params: dict[str, Any]) -> object:
        """Answer getFile."""
        file_id = params["file_id"]
        if file_id not in self._by_id:
            raise ApiError(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        size = len(self._by_id[file_id].content)
        if size > MOST_BYTES:
            raise ApiError(400, "Bad Request: file is too big")
        path = f"documents/{file_id}"
        return {"file_id": file_id, "file_unique_id": f"unique-{file_id}", "file_size": size, "file_path": path}

    def at(self, path: str) -> bytes:
        """What is fetched from a path."""
        file = self._by_id.get(path.removeprefix("documents/"))
        if file is None:
            raise ApiError(404, "Not Found")
        return file.content
