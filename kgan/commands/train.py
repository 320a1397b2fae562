"""`python -m kgan train`."""

import argparse
import contextlib
import functools
import importlib.metadata
import importlib.util
import json
import os
import platform
import shutil
import signal
import sys
from pathlib import Path

from kgan import data
from kgan._checks import require
from kgan.commands import DATASETS, add_common, positive

_DEFAULT = "fashion_mnist"
_ARGUMENTS = "arguments.json"  # of a run that has not come to its end


def add_to(commands):
    """Adds the command and its arguments.

    Args:
        commands: The parser's subparsers.
    """
    train = commands.add_parser("train", help="train a GAN on images, those that ship or your own")
    train.set_defaults(run=run)
    add = train.add_argument
    source = train.add_mutually_exclusive_group()
    source.add_argument("--dataset", choices=DATASETS, help=f"default: {_DEFAULT}")
    own = "images of your own: IDX files like MNIST's, PNG or JPEG files, or folders of these"
    source.add_argument("--data", type=Path, metavar="FOLDER", help=own)
    budget = train.add_mutually_exclusive_group()
    budget.add_argument("--seconds", type=positive(float), help="default: the recipe's, 60")
    budget.add_argument("--steps", type=positive(int), help="stop after so many training steps")
    add("--full", action="store_true", help="all 60,000 training images")
    add("--preset", help="recipe, by default the data set's own")
    add("--loss", help="another loss, such as hinge; wasserstein adds WGAN-GP's")
    labels = "give both networks the labels; default: as the recipe does, or where there are any"
    add("--conditional", action=argparse.BooleanOptionalAction, help=labels)
    add("--out", type=Path, help="folder; default: the first free runs/NAME-1, -2 ...")
    add("--tensorboard", action="store_true", help="write curves and samples to OUT/tensorboard")
    add("--resume", type=Path, metavar="RUN", help="go on with a stopped run, by its folder")
    several = "mirrored: on all GPUs of this machine; multiworker: on the machines of TF_CONFIG"
    add("--strategy", choices=("mirrored", "multiworker"), help=several)
    add_common(train)


def run(args):
    """Trains a GAN, and writes it, its history and its pictures.

    Args:
        args: Namespace, as `add_to` makes it.
    """
    import kgan
    from kgan import callbacks, checkpoints, distribute

    args = _arguments_of(args) if args.resume else args
    strategy, machines = _strategy(args), args.strategy == "multiworker"
    name, recipe, preset, images, labels = _choose(args)
    with strategy.scope():
        chief = distribute.is_chief()
        free = chief and not args.resume
        out = _free_folder(args.out, name, args.overwrite) if free else args.resume or args.out
        checkpoint = checkpoints.Checkpoint(out / "checkpoints")
        gan, epochs = checkpoint.restore() or (kgan.GAN.from_preset(preset), 0)
    seconds = args.seconds or (None if args.steps else preset.seconds)
    steps, size = args.steps or preset.decay_steps, preset.batch_size
    if seconds:
        seconds = max(seconds - checkpoint.elapsed, 0.1)
    watch = [callbacks.TimeLimit(seconds) if seconds else callbacks.StepLimit(steps)]
    if chief:  # the others write nothing
        out.mkdir(parents=True, exist_ok=True)
        begun_with = {**vars(args), "data": args.data and args.data.resolve(), "run": None}
        (out / _ARGUMENTS).write_text(json.dumps(begun_with, default=str) + "\n", "utf-8")
        watch += [callbacks.ProgressBar(seconds or steps, timed=seconds is not None)]
        watch += [callbacks.SampleGrid(out), checkpoint]
        watch += [_tensorboard(out / "tensorboard")] if args.tensorboard else []
    watch += [callbacks.StopOnNaN()]
    one = functools.partial(gan.fit, verbose=0)
    fit = functools.partial(distribute.fit, gan) if machines else one
    failure = None
    with _stopped_by_ctrl_c(gan) as stopped:
        try:
            fit(images, labels, size, 2**31 - 1, initial_epoch=epochs, callbacks=watch)
        except FloatingPointError as error:
            failure = error
    if not chief:
        return
    versions = {p: importlib.metadata.version(p) for p in ("kgan", "keras", "tensorflow", "numpy")}
    record = {
        "preset": recipe,
        "dataset": preset.dataset,
        "images": len(images),
        "batch_size": size,
        "adversarial_loss": type(gan.adversarial_loss).__name__,
        "conditional": gan.num_classes is not None,
        "seed": args.seed,
        "steps": gan.steps,
        "seconds": round(checkpoint.elapsed, 2),
        "versions": {"python": platform.python_version(), **versions},
        "history": checkpoint.history,
    }
    _save(gan, record, out)
    print(
        f"{gan.steps} steps in {checkpoint.elapsed:.0f} s. Pictures, curves and model are in {out}:"
        f" look at {out / 'samples.png'} and {out / 'training.gif'} first."
    )
    if failure:
        raise failure
    if stopped:
        print(f"To go on from the last checkpoint: python -m kgan train --resume {out}")
    else:
        shutil.rmtree(out / "checkpoints")
        (out / _ARGUMENTS).unlink()


def _arguments_of(args):
    """Returns the arguments with which a run was begun that is to go on."""
    given = {name for name, value in vars(args).items() if value} - {"run", "resume"}
    given |= {"no_conditional"} if args.conditional is False else set()
    alone = "--resume takes the arguments that the run was begun with, and no others."
    require(not given, alone, others=sorted(given))
    path = args.resume / _ARGUMENTS
    none = "This folder holds no run that was stopped."
    require(path.is_file(), none, FileNotFoundError, folder=str(args.resume))
    try:
        kept = json.loads(path.read_text("utf-8"))
        whole = kept.keys() == vars(args).keys()
        kept["data"] = Path(kept["data"]) if kept["data"] else None
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise ValueError(f"{path} is damaged. {error}") from error
    require(whole, f"{path} is damaged: it holds other arguments.", found=sorted(kept))
    return argparse.Namespace(**{**kept, "resume": args.resume, "out": args.resume})


def _strategy(args):
    """Returns the strategy that is asked for; it has to be there before TensorFlow computes."""
    import tensorflow as tf

    if args.strategy is None:
        return tf.distribute.get_strategy()
    if args.strategy == "mirrored":
        return tf.distribute.MirroredStrategy()
    shared = "--strategy multiworker needs --out, a folder that all machines see."
    require(args.out, shared, out=None)
    if (args.out / _ARGUMENTS).exists():  # all of them are started again
        args.resume = args.out
    return tf.distribute.MultiWorkerMirroredStrategy(cluster_resolver=_cluster())


def _cluster():
    """Returns TensorFlow's resolver of the cluster that the environment tells of."""
    import tensorflow as tf

    resolvers = tf.distribute.cluster_resolver
    if "TF_CONFIG" in os.environ:  # Kubeflow's training operator sets it
        return resolvers.TFConfigClusterResolver()
    need = "--strategy multiworker needs TF_CONFIG in the environment, or SLURM's srun."
    require("SLURM_STEP_NODELIST" in os.environ, need, TF_CONFIG=None)
    return resolvers.SlurmClusterResolver()


def _tensorboard(folder):
    """Returns a callback that writes the logs and a few samples after each epoch."""
    import keras
    import tensorflow as tf

    installed = importlib.util.find_spec("tensorboard")
    require(installed, "--tensorboard needs a package: pip install tensorboard.", ImportError)
    writer = tf.summary.create_file_writer(str(folder))

    def write(epoch, logs):
        gan = watch.model
        with writer.as_default(step=gan.steps):
            for name, value in logs.items():
                tf.summary.scalar(name, value)
            samples = data.unscale(gan.generate(16, seed=0))
            tf.summary.image("samples", samples.reshape(*samples.shape[:3], -1), max_outputs=16)
        writer.flush()

    watch = keras.callbacks.LambdaCallback(on_epoch_end=write)
    return watch


def _choose(args):
    """Returns what the arguments ask for.

    Returns:
        Tuple: a name for the run, the recipe's name, the `Preset`, images in [-1, 1] and their
        labels or `None`.
    """
    from kgan import losses, presets

    recipe = args.preset or args.dataset or _DEFAULT
    preset = presets.get(recipe, seed=args.seed)
    require(preset.dataset, "--preset must name a recipe for images.", preset=recipe)
    if args.data:
        require(not args.full, "--full goes with --dataset, not with --data.", data=str(args.data))
        name, dataset = args.data.resolve().name, str(args.data.resolve())
        images, labels = data.load_folder(args.data)
        sides, by_4 = images.shape[1:3], "The sides of images must be divisible by 4."
        require(not any(side % 4 for side in sides), by_4, folder=dataset, sides=sides)
    else:
        name, dataset = recipe, args.dataset or preset.dataset
        (images, labels), _ = data.load_data(dataset, full=args.full)
    images = data.scale(images)
    changes = {"sample_shape": images.shape[1:], "dataset": dataset}
    changes["batch_size"] = min(preset.batch_size, len(images))
    conditional = args.conditional
    if conditional is None:
        conditional = labels is not None if args.preset is None else bool(preset.num_classes)
    other = "--no-conditional needs a recipe without labels."
    require(conditional or not preset.num_classes, other, preset=recipe)
    need = "A conditional GAN needs labels: a file train-labels-idx1-ubyte, or a folder a class."
    require(labels is not None or not conditional, need, data=str(args.data))
    if conditional:
        changes["num_classes"] = int(labels.max()) + 1
    if args.loss:
        changes["adversarial_loss"] = loss = losses.get(args.loss)
        if loss.default_penalty:
            changes["penalty"] = loss.default_penalty
    if args.steps or args.strategy:
        changes["steps_per_execution"] = 1  # so that it can stop at any number of steps
    return name, recipe, presets.get(preset, **changes), images, labels if conditional else None


def _free_folder(folder, name, overwrite):
    """Returns the folder for a run, or refuses one that holds something."""
    if folder is None:
        tries = (Path("runs") / f"{name}-{i}" for i in range(1, sys.maxsize))
        return next(path for path in tries if not path.exists())
    if folder.exists() and any(folder.iterdir()):
        if not overwrite:
            raise FileExistsError(f"--out {folder} is not empty; name another, or add --overwrite")
        for frame in (folder / "frames").glob("step_*.png"):
            frame.unlink()
        shutil.rmtree(folder / "checkpoints", ignore_errors=True)
    return folder


@contextlib.contextmanager
def _stopped_by_ctrl_c(gan):
    """Lets Ctrl-C end training after the step, so that what is trained is kept; twice ends all.

    Yields a list that is empty as long as nobody has pressed it.
    """
    pressed = []

    def stop(*_):
        pressed.append(True)
        gan.stop_training = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    previous = signal.signal(signal.SIGINT, stop)
    try:
        yield pressed
    finally:
        signal.signal(signal.SIGINT, previous)


def _save(gan, record, out):
    """Writes the model first: pictures can be made again from it."""
    from kgan import plots

    gan.save(out / "unfinished.keras")
    (out / "unfinished.keras").replace(out / "gan.keras")
    (out / "history.json").write_text(json.dumps(record, indent=1) + "\n")
    plots.training_curves(record["history"])[0].figure.savefig(out / "losses.png", dpi=120)
    grid = gan.generate(100 if gan.num_classes else 64, seed=record["seed"])
    plots.tile(grid).save(out / "samples.png")
