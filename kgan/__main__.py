"""`python -m kgan`: the command line, which is in `kgan.commands`."""

import sys

from kgan.commands.main import main

if __name__ == "__main__":
    sys.exit(main())
