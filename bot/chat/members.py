"""What a server leaves out about a member: the library refuses a whole update for a single right that is not told.

Servers older than the library know fewer rights, and some leave out those that are not given.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from telegram import (
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberOwner,
    ChatMemberRestricted,
)

KINDS: Mapping[str, type[ChatMember]] = {
    ChatMember.OWNER: ChatMemberOwner,
    ChatMember.ADMINISTRATOR: ChatMemberAdministrator,
    ChatMember.MEMBER: ChatMemberMember,
    ChatMember.RESTRICTED: ChatMemberRestricted,
    ChatMember.LEFT: ChatMemberLeft,
    ChatMember.BANNED: ChatMemberBanned,
}
TOLD_ELSE = {"is_member": True, "until_date": 0}
"""What is not told counts as not given, but for these."""


def in_full(update: dict[str, Any]) -> dict[str, Any]:
    """The update, with all that the library wants to know of the bot's own membership."""
    changed = update.get("my_chat_member")
    if not isinstance(changed, dict):
        return update
    members = {key: _whole(member) for key, member in changed.items() if key in ("old_chat_member", "new_chat_member")}
    return {**update, "my_chat_member": {**changed, **members}}


def _whole(member: dict[str, Any]) -> dict[str, Any]:
    kind = KINDS.get(member.get("status", ""))
    if kind is None:
        return member
    wanted = [name for name in inspect.signature(kind).parameters if name.startswith(("can_", "is_", "until_"))]
    return {name: TOLD_ELSE.get(name, False) for name in wanted} | member
