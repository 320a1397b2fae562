"""`python -m kgan evaluate`."""

import contextlib
import json
from pathlib import Path

from kgan.commands import DATASETS, add_common, check_free, positive


def add_to(commands):
    """Adds the command and its arguments.

    Args:
        commands: The parser's subparsers.
    """
    evaluate = commands.add_parser("evaluate", help="measure a saved GAN's samples")
    evaluate.set_defaults(run=run)
    add = evaluate.add_argument
    add("model", metavar="MODEL", help="a gan.keras file")
    add("--dataset", choices=DATASETS, help="default: what history.json beside the model says")
    add("-n", type=positive(int), default=5000, help="samples; default: 5000")
    add("--out", type=Path, help="default: evaluation.json beside the model")
    add_common(evaluate)


def run(args):
    """Measures samples, prints the figures and writes them.

    Args:
        args: Namespace, as `add_to` makes it.
    """
    import kgan
    from kgan import metrics

    folder = Path(args.model).parent
    out = args.out or folder / "evaluation.json"
    check_free(out, args.overwrite)
    gan = kgan.load_model(args.model)
    history = folder / "history.json"
    dataset = args.dataset
    if not dataset:
        with contextlib.suppress(LookupError, OSError, RecursionError, TypeError, ValueError):
            dataset = json.loads(history.read_text("utf-8"))["dataset"]
    if dataset not in DATASETS:
        raise ValueError("no history.json beside the model names a known data set: add --dataset")
    labels = [i % gan.num_classes for i in range(args.n)] if gan.num_classes else None
    report = metrics.evaluate(gan.generate(args.n, labels, seed=args.seed), dataset, labels)
    floor = report["floor"]
    print(f"{report['samples']:>27} samples{floor['samples']:>8} real")
    for name, value in floor.items():
        if name not in ("samples", "reference"):  # they are said above and below
            print(f"{name:20}{report[name]:>15.4g}{value:>13.4g}")
    out.write_text(json.dumps({"dataset": dataset, "seed": args.seed, **report}, indent=1) + "\n")
    print(
        f"Against the {report['reference']} official test images, in the features of kgan's "
        f"classifier for {dataset}. The figures are in {out}."
    )
