"""The command line: `python -m kgan train`, `sample`, `evaluate` and `grade`."""

import argparse
import importlib.metadata
import json
import os
import platform
import signal
import sys
import time
from pathlib import Path

_DATASETS = ("fashion_mnist", "mnist")
_WRONG_PATH = FileNotFoundError | FileExistsError  # the user's doing, as wrong arguments are


class _Parser(argparse.ArgumentParser):
    """Parser whose errors are one line."""

    def error(self, message):
        self.exit(2, f"{self.prog}: error: {message}\n")


def _positive(number):
    """Returns a converter to a number above 0."""

    def convert(text):
        value = number(text)
        if not 0 < value < float("inf"):
            raise argparse.ArgumentTypeError(f"must be above 0, not {text}")
        return value

    return convert


def _parse(arguments):
    parser = _Parser(prog="python -m kgan", description="Trains GANs and samples from them.")
    commands = parser.add_subparsers(required=True, metavar="train | sample | evaluate | grade")

    train = commands.add_parser("train", help="train a GAN on images that ship with the package")
    train.set_defaults(run=_train)
    add = train.add_argument
    add("--dataset", choices=_DATASETS, help="default: fashion_mnist")
    budget = train.add_mutually_exclusive_group()
    budget.add_argument("--seconds", type=_positive(float), help="default: the recipe's, 60")
    budget.add_argument("--steps", type=_positive(int), help="stop after so many training steps")
    budget.add_argument("--epochs", type=_positive(int), help="go through the images so often")
    add("--full", action="store_true", help="all 60,000 training images")
    add("--preset", help="recipe, by default the data set's own")
    add("--loss", help="another loss, such as hinge; wasserstein adds WGAN-GP's")
    add("--conditional", action="store_true", help="give both networks the labels")
    add("--seed", type=int, default=0, help="default: 0")
    add("--out", type=Path, help="folder; default: the first free runs/NAME-1, -2 ...")
    add("--overwrite", action="store_true", help="replace an earlier run's files")

    sample = commands.add_parser("sample", help="write a picture of a trained GAN's samples")
    sample.set_defaults(run=_sample)
    add = sample.add_argument
    add("model", metavar="MODEL", help="a gan.keras file, or a preset whose weights ship with kgan")
    add("-n", type=_positive(int), default=64, help="how many; default: 64")
    add("--label", type=int, help="the class to draw, for a conditional GAN")
    add("--seed", type=int, default=0, help="default: 0")
    add("--out", type=Path, default=Path("samples.png"), help="default: samples.png")
    add("--overwrite", action="store_true", help="replace the picture")

    evaluate = commands.add_parser("evaluate", help="measure a saved GAN's samples")
    evaluate.set_defaults(run=_evaluate)
    add = evaluate.add_argument
    add("model", metavar="MODEL", help="a gan.keras file")
    add("--dataset", choices=_DATASETS, help="default: what history.json beside the model says")
    add("-n", type=_positive(int), default=5000, help="samples; default: 5000")
    add("--seed", type=int, default=0, help="default: 0")
    add("--out", type=Path, help="default: evaluation.json beside the model")
    add("--overwrite", action="store_true", help="replace the file")

    grade = commands.add_parser("grade", help="grade a folder of homework submissions")
    grade.set_defaults(run=_grade)
    add = grade.add_argument
    add("submissions", metavar="SUBMISSIONS", help="a folder, or a notebook, for each student")
    add("--assignment", required=True, help="such as hw_01")
    add("--tests", help="folder with the source to take tests from; default: the public ones")
    add("--out", type=Path, default=Path("grades.csv"), help="default: grades.csv")
    add("--before", help="an earlier table, to show the difference to")
    add("--jobs", type=_positive(int), help="how many at a time; default: one for each core")
    add("--cell-seconds", type=_positive(float), default=60, help="limit of a cell; default: 60")
    add("--seconds", type=_positive(float), default=600, help="limit of a notebook; default: 600")
    add("--gigabytes", type=_positive(float), default=8, help="limit of memory (Linux); default: 8")
    return parser.parse_args(arguments)


def _train(args):
    from kgan import callbacks, data, losses, plots, presets

    name = args.preset or args.dataset or _DATASETS[0]
    dataset = args.dataset or ("mnist" if name.startswith("mnist") else "fashion_mnist")
    overrides = {"seed": args.seed}
    if args.conditional:
        overrides["num_classes"] = 10
    if args.loss:
        overrides["adversarial_loss"] = loss = losses.get(args.loss)
        if loss.default_penalty:
            overrides["penalty"] = loss.default_penalty
    if args.steps:
        overrides["steps_per_execution"] = 1  # so that it can stop at any number of steps
    preset = presets.get(name, **overrides)
    if len(preset.sample_shape) != 3:
        raise ValueError(f"--preset {name} is for points in the plane, not for images")
    gan = preset.build()
    (images, labels), _ = data.load_data(dataset, full=args.full)
    out = _make_folder(
        args.out, f"{name}-conditional" if args.conditional else name, args.overwrite
    )

    images = data.scale(images)
    seconds = args.seconds or (None if args.steps or args.epochs else preset.seconds)
    epochs = (args.epochs or 0) * (len(images) // preset.batch_size)
    budget = seconds or args.steps or epochs or preset.decay_steps
    progress = _progress(budget, timed=seconds is not None)
    limits = [callbacks.TimeLimit(seconds)] if seconds else []

    def stop(*_):
        gan.stop_training = True
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a second Ctrl-C ends it at once

    previous = signal.signal(signal.SIGINT, stop)
    try:
        history = gan.fit(
            images,
            labels if gan.num_classes else None,
            batch_size=preset.batch_size,
            epochs=args.epochs or sys.maxsize,
            verbose=0,
            callbacks=[*limits, progress, callbacks.SampleGrid(out)],
        )
    finally:
        signal.signal(signal.SIGINT, previous)

    # The model first: pictures can be made again from it.
    gan.save(out / "unfinished.keras")
    (out / "unfinished.keras").replace(out / "gan.keras")
    record = {
        "preset": name,
        "dataset": dataset,
        "images": len(images),
        "batch_size": preset.batch_size,
        "adversarial_loss": type(gan.adversarial_loss).__name__,
        "conditional": gan.num_classes is not None,
        "seed": args.seed,
        "steps": progress.steps,
        "seconds": round(progress.elapsed, 2),
        "versions": {
            "python": platform.python_version(),
            **{p: importlib.metadata.version(p) for p in ("kgan", "keras", "tensorflow", "numpy")},
        },
        "history": history.history,
    }
    (out / "history.json").write_text(json.dumps(record, indent=1) + "\n")
    plots.training_curves(history)[0].figure.savefig(out / "losses.png", dpi=120)
    grid = gan.generate(100 if gan.num_classes else 64, seed=args.seed)
    plots.tile(grid).save(out / "samples.png")
    print(
        f"{progress.steps} steps in {progress.elapsed:.0f} s. Pictures, curves and model are in "
        f"{out}: look at {out / 'samples.png'} and {out / 'training.gif'} first."
    )


def _make_folder(folder, name, overwrite):
    """Makes the run's folder, or refuses one that holds something."""
    if folder is None:
        tries = (Path("runs") / f"{name}-{i}" for i in range(1, sys.maxsize))
        folder = next(path for path in tries if not path.exists())
    elif folder.exists() and not folder.is_dir():
        raise FileExistsError(f"--out {folder} is a file, not a folder")
    elif folder.exists() and any(folder.iterdir()):
        if not overwrite:
            raise FileExistsError(f"--out {folder} is not empty; name another, or add --overwrite")
        for frame in (folder / "frames").glob("step_*.png"):
            frame.unlink()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _progress(budget, timed):
    """Makes a callback with a progress bar over `budget` seconds, or one that ends at that step."""
    import keras
    from rich import progress as bars

    class Progress(keras.callbacks.Callback):
        def on_train_begin(self, logs=None):
            self.steps, self.start = 0, time.monotonic()
            self.bar = bars.Progress(
                bars.BarColumn(),
                bars.TextColumn("{task.description}"),
                bars.TimeRemainingColumn(),
            )
            self.task = self.bar.add_task("building the graph", total=budget)
            self.bar.start()

        def on_train_batch_end(self, batch, logs=None):
            self.steps = int(self.model.g_optimizer.iterations)
            done = time.monotonic() - self.start if timed else self.steps
            text = f"step {self.steps}  d_loss {logs['d_loss']:.3f}  g_loss {logs['g_loss']:.3f}"
            self.bar.update(self.task, completed=min(done, budget), description=text)
            if not timed and done >= budget:
                self.model.stop_training = True

        def on_train_end(self, logs=None):
            self.bar.stop()
            self.elapsed = time.monotonic() - self.start

    return Progress()


def _sample(args):
    import kgan
    from kgan import plots, presets

    _check_free(args.out, args.overwrite)
    if args.model in presets.names():
        gan = kgan.GAN.from_preset(args.model, load_weights=True)
    else:
        gan = kgan.load_model(args.model)
    plots.tile(gan.generate(args.n, labels=args.label, seed=args.seed)).save(args.out)
    print(f"{args.n} samples are in {args.out}.")


def _check_free(path, overwrite):
    if path.exists() and not overwrite:
        raise FileExistsError(f"--out {path} exists; name another file, or add --overwrite")


def _evaluate(args):
    import kgan
    from kgan import metrics

    from rich import print as show
    from rich.table import Table

    folder = Path(args.model).parent
    out = args.out or folder / "evaluation.json"
    _check_free(out, args.overwrite)
    gan = kgan.load_model(args.model)
    history = folder / "history.json"
    if args.dataset is None and not history.exists():
        raise ValueError("there is no history.json beside the model, so --dataset is needed")
    dataset = args.dataset or json.loads(history.read_text())["dataset"]
    labels = [i % gan.num_classes for i in range(args.n)] if gan.num_classes else None
    report = metrics.evaluate(gan.generate(args.n, labels, seed=args.seed), dataset, labels)
    table = Table("measure", f"{report['samples']} samples", f"{report['floor']['samples']} real")
    for name, value in report["floor"].items():
        if name not in ("samples", "reference"):
            table.add_row(name, f"{report[name]:.4g}", f"{value:.4g}")
    show(table)
    out.write_text(json.dumps({"dataset": dataset, "seed": args.seed, **report}, indent=1) + "\n")
    print(
        f"Against the {report['reference']} official test images, in the features of kgan's "
        f"classifier for {dataset}. The figures are in {out}."
    )


def _grade(args):
    from kgan.grading import command

    command.run(args)


def main(arguments=None):
    """Runs the command line.

    Args:
        arguments: List of strings, by default those of the process.

    Returns:
        Exit status: 0, 1 for a failure, 2 for wrong arguments, 130 after Ctrl-C.
    """
    os.environ.setdefault("MPLBACKEND", "agg")  # pictures go to files
    args = _parse(arguments)
    try:
        args.run(args)
    except KeyboardInterrupt:
        print("python -m kgan: interrupted", file=sys.stderr)
        return 130
    except (ValueError, TypeError, ImportError, OSError) as error:
        print("python -m kgan: error:", " ".join(str(error).split()), file=sys.stderr)
        return 1 if isinstance(error, OSError) and not isinstance(error, _WRONG_PATH) else 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
