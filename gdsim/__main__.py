"""The door for `python -m gdsim`."""

from gdsim.cli import main

raise SystemExit(main())
