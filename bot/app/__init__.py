"""The composition root: settings become parts, parts become loops."""
