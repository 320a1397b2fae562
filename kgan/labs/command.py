"""`python -m kgan lab`: a lab as a page in the browser, without Jupyter."""

import tempfile
import webbrowser
from pathlib import Path

from kgan import labs
from kgan._checks import require


def _judge():
    import kgan

    fake = kgan.GAN.from_preset("fashion_mnist", load_weights=True).generate(3, seed=0)
    return labs.Judge(kgan.data.scale(kgan.data.load_data("fashion_mnist")[0][0][:3]), fake)


# Those that need no GAN of the learner's own; lessons show the others.
_LABS = {"hold": lambda: labs.Hold(), "judge": _judge, "dirac": lambda: labs.Dirac()}


def add_to(commands):
    """Adds the command.

    Args:
        commands: The parser's subparsers.
    """
    lab = commands.add_parser("lab", help="open a lab in the browser")
    lab.set_defaults(run=run)
    lab.add_argument("name", choices=_LABS)
    lab.add_argument("--out", type=Path, help="write the page to this file, and open nothing")


def run(args):
    """Writes the page, and opens it unless a file was named.

    Args:
        args: Namespace with `name` and `out`.

    Raises:
        FileExistsError: If there is such a file already.
        ValueError: If its name does not end in `.html`.
    """
    taken = args.out is not None and args.out.exists()
    require(not taken, "`--out` names a file that is there.", FileExistsError, out=str(args.out))
    path = args.out or Path(tempfile.mkdtemp()) / f"{args.name}.html"
    _LABS[args.name]().save(path)
    print(f"The lab is in {path}. Any browser opens it.")
    if args.out is None:
        webbrowser.open(path.as_uri())
