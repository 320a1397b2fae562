"""`python -m kgan train` with a checkpoint after each epoch; see test_main.

python tests/killed.py train --data FOLDER --steps 100 --out RUN
"""

import functools
import sys

from kgan import checkpoints
from kgan.commands.main import main

if __name__ == "__main__":
    checkpoints.Checkpoint = functools.partial(checkpoints.Checkpoint, seconds=0)
    sys.exit(main(sys.argv[1:]))
