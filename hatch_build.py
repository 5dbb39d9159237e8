"""Build hook: compile the gazetteer's index into the package before it is packed or installed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileGazetteer(BuildHookInterface):
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        sys.path.insert(0, self.root)
        from geomap.gazetteer.build.compile import compile_index, is_current

        target = Path(self.root) / "geomap" / "data" / "gazetteer"
        if not is_current(target):
            compile_index(target, progress=lambda step: self.app.display_info(f"gazetteer: {step}"))
