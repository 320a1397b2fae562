"""Callbacks for `GAN.fit`: pictures, measurements, limits of time or steps, a progress bar."""

import math
import time

from kgan import data, metrics, plots
from kgan._checks import number, place, positive_integer, require

import keras
import numpy as np
from PIL import Image
from rich.progress import Progress

_MAX_FRAMES = 60


class _EveryFewEpochs(keras.callbacks.Callback):
    """Looks at n samples every few epochs, and at the end: always from the same latents."""

    def __init__(self, n, seed, every):
        super().__init__()
        self.n, self.seed = positive_integer("n", n), seed
        self.every = positive_integer("every", every)

    def _is_due(self, epoch):
        last = self.model.stop_training or epoch + 1 == self.params["epochs"]
        return last or (epoch + 1) % self.every == 0


class SampleGrid(_EveryFewEpochs):
    """Saves what the generator makes of the same latents, before training and after each epoch.

    Pictures go to `frames/step_<number>.png` in the directory, and in the end `training.gif` beside
    them shows at most 60 of them in turn.

    Args:
        directory: String or path; made if need be.
        n: Int, the number of samples, in rows of about as many columns.
        seed: Int, for the latents. They are the same each time, so the pictures can be compared.
        every: Int, the number of epochs from one picture to the next: with 5, after epochs 5, 10
            and so on, and after the last one.

    Raises:
        ValueError: If `n` or `every` is not a positive integer, or the GAN does not make images.

    Example:
        >>> import pathlib
        >>> import tempfile
        >>> import kgan
        >>> (x_train, _), _ = kgan.data.load_data("mnist")
        >>> gan = kgan.GAN.from_preset("mnist", seed=0, generator={"filters": 2})
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     grid = kgan.callbacks.SampleGrid(folder, n=4)
        ...     history = gan.fit(kgan.data.scale(x_train[:64]), verbose=0, callbacks=[grid])
        ...     sorted(path.name for path in pathlib.Path(folder).rglob("*.*"))
        ['step_0000000.png', 'step_0000001.png', 'training.gif']
    """

    def __init__(self, directory, n=64, seed=0, every=1):
        super().__init__(n, seed, every)
        self.directory = place("directory", directory)
        self.frames = []

    def on_train_begin(self, logs=None):
        """Saves the first picture: noise, unless the GAN has been trained before."""
        shape = self.model.generator.output_shape[1:]
        fine = len(shape) == 3 and shape[-1] in (1, 3)
        require(fine, "SampleGrid needs images (height, width, 1 or 3).", output_shape=shape)
        (frames := self.directory / "frames").mkdir(parents=True, exist_ok=True)
        # A run that goes on finds its pictures so far.
        here = f"step_{self.model.steps:07d}.png"
        self.frames = sorted(path for path in frames.glob("step_*.png") if path.name < here)
        self._save_frame()

    def on_epoch_end(self, epoch, logs=None):
        """Saves a picture every `every` epochs, and after the last."""
        if self._is_due(epoch):
            self._save_frame()

    def on_train_end(self, logs=None):
        """Saves the animation."""
        stride = math.ceil(len(self.frames) / _MAX_FRAMES)
        # Counted from the end, so that the last picture is in.
        first, *rest = [Image.open(path) for path in self.frames[::-1][::stride][::-1]]
        pauses = [100] * len(rest) + [2000]  # milliseconds
        path = self.directory / "training.gif"
        first.save(path, save_all=True, append_images=rest, duration=pauses, loop=0)

    def _save_frame(self):
        path = self.directory / "frames" / f"step_{self.model.steps:07d}.png"
        plots.tile(self.model.generate(self.n, seed=self.seed)).save(path)
        self.frames = sorted({*self.frames, path})


class EvaluateGAN(_EveryFewEpochs):
    """Measures the GAN after each epoch, and adds what it finds to the logs.

    `frechet_distance` is taken between features of samples and of the official test images.
    `d_training` and `d_held_out` are D's mean outputs, at that moment, on shipped training images
    and on the shipped test images. When the second stays below the first, D has begun to know its
    training images by heart. With MNIST's full training data nothing is held out: the shipped test
    digits are among them.

    Args:
        dataset: `"mnist"` or `"fashion_mnist"`, the data set whose classifier gives the features.
        n: Int, the number of samples. The distance falls with it; compare like with like.
        seed: Int, for the latents, the same each time.
        every: Int, the number of epochs from one measurement to the next: with 5, after epochs 5,
            10 and so on, and after the last one. In between, the logs repeat the last measurement;
            before the first, they hold NaN.

    Raises:
        ValueError: If `n` or `every` is not a positive integer, or the data set is unknown.

    Example:
        >>> import kgan
        >>> (x_train, _), _ = kgan.data.load_data("mnist")
        >>> gan = kgan.GAN.from_preset("mnist", seed=0, generator={"filters": 2})
        >>> measure = kgan.callbacks.EvaluateGAN("mnist", n=100)
        >>> history = gan.fit(kgan.data.scale(x_train[:64]), verbose=0, callbacks=[measure])
        >>> [name for name in history.history if name not in ("d_loss", "g_loss")]
        ['d_fake', 'd_real', 'frechet_distance', 'd_training', 'd_held_out']
    """

    def __init__(self, dataset, n=2000, seed=0, every=1):
        super().__init__(n, seed, every)
        self.dataset = dataset
        train, test = data.load_data(dataset)
        as_many = [array[: len(test[0])] for array in train]
        self.sets = {"d_training": as_many, "d_held_out": test}
        self.found = dict.fromkeys(["frechet_distance", *self.sets], float("nan"))

    def on_epoch_end(self, epoch, logs=None):
        """Adds `frechet_distance`, `d_training` and `d_held_out` to the logs."""
        if self._is_due(epoch):
            samples = self.model.generate(self.n, seed=self.seed)
            distance = metrics.distance_to_test_set(samples, self.dataset)
            self.found = {"frechet_distance": distance}
            for name, (images, labels) in self.sets.items():
                labels = labels if self.model.num_classes else None
                self.found[name] = float(self.model.discriminate(data.scale(images), labels).mean())
        logs.update(self.found)


class TimeLimit(keras.callbacks.Callback):
    """Ends training after some seconds, graph building included, at the end of a step.

    The number of steps done depends on the machine's speed; `gan.g_optimizer.iterations` tells it.

    Args:
        seconds: Float above 0.

    Raises:
        ValueError: If `seconds` is not above 0.

    Example:
        >>> import kgan
        >>> gan = kgan.GAN.from_preset("ring", seed=0)
        >>> points = kgan.data.ring().sample(5000, seed=0)
        >>> limit = kgan.callbacks.TimeLimit(0.5)
        >>> history = gan.fit(points, epochs=1_000_000, verbose=0, callbacks=[limit])
        >>> len(history.epoch) < 1_000_000
        True
    """

    def __init__(self, seconds):
        super().__init__()
        self.seconds = number("seconds", seconds, "above 0", lambda seconds: seconds > 0)

    def on_train_begin(self, logs=None):
        """Starts the clock."""
        self._start = time.monotonic()

    def on_train_batch_end(self, batch, logs=None):
        """Ends training when the time is over."""
        if time.monotonic() - self._start >= self.seconds:
            self.model.stop_training = True


class StepLimit(keras.callbacks.Callback):
    """Ends training after some steps of the generator, those before this `fit` included.

    Args:
        steps: Int. With `steps_per_execution` above 1, training ends at the next multiple of that.

    Raises:
        ValueError: If `steps` is not a positive integer.

    Example:
        >>> import kgan
        >>> gan = kgan.GAN.from_preset("ring", seed=0, steps_per_execution=1)
        >>> points = kgan.data.ring().sample(5000, seed=0)
        >>> limit = kgan.callbacks.StepLimit(3)
        >>> history = gan.fit(points, epochs=1_000_000, verbose=0, callbacks=[limit])
        >>> int(gan.g_optimizer.iterations)
        3
    """

    def __init__(self, steps):
        super().__init__()
        self.steps = positive_integer("steps", steps)

    def on_train_batch_end(self, batch, logs=None):
        """Ends training when the steps are done."""
        if self.model.steps >= self.steps:
            self.model.stop_training = True


class StopOnNaN(keras.callbacks.Callback):
    """Ends training when a loss is NaN or infinite, and takes back what has come of it.

    The GAN is then as it was after the last epoch in which all was finite, or before training, its
    optimizers included. Put it last among the callbacks: it raises when all others are done.

    Raises:
        FloatingPointError: At the end of such a training. It says which loss it was, at which step.

    Example:
        >>> import kgan
        >>> far_too_large = {"learning_rate": 1e30, "decay_steps": None}
        >>> gan = kgan.GAN.from_preset("ring", seed=0, **far_too_large)
        >>> points = kgan.data.ring().sample(1024, seed=0)
        >>> try:
        ...     gan.fit(points, batch_size=256, verbose=0, callbacks=[kgan.callbacks.StopOnNaN()])
        ... except FloatingPointError as error:
        ...     print(error)
        d_loss and g_loss became NaN or infinite by step 4. The GAN is as it was at step 0.
    """

    def on_train_begin(self, logs=None):
        """Keeps the GAN as it is."""
        self._found = None
        self.on_epoch_end(0)

    def on_train_batch_end(self, batch, logs=None):
        """Looks at the losses."""
        broken = [name for name in ("d_loss", "g_loss") if not math.isfinite(logs[name])]
        if broken and not self._found:
            what = f"{' and '.join(broken)} became NaN or infinite by step {self.model.steps}."
            for variable, value in self._good:
                variable.assign(value)
            self._found = f"{what} The GAN is as it was at step {self.model.steps}."
            self.model.stop_training = True

    def on_epoch_end(self, epoch, logs=None):
        """Keeps the GAN as it is, if all is well."""
        gan = self.model
        kept = [*gan.variables, *gan.g_optimizer.variables, *gan.d_optimizer.variables]
        values = [keras.ops.convert_to_numpy(variable) for variable in kept]
        if all(np.isfinite(value).all() for value in values):
            self._good = list(zip(kept, values, strict=True))

    def on_train_end(self, logs=None):
        """Raises the error."""
        if self._found:
            raise FloatingPointError(self._found)


class ProgressBar(keras.callbacks.Callback):
    """Shows on one line how far training is, the losses, and the time that is left.

    Args:
        total: Float, the seconds or the steps that training takes.
        timed: Whether these are seconds.

    Attributes:
        steps: Int, the generator's steps.
        elapsed: Float, the seconds that training has taken.

    Example:
        >>> from contextlib import redirect_stdout
        >>> import kgan
        >>> gan = kgan.GAN.from_preset("ring", seed=0)
        >>> bar = kgan.callbacks.ProgressBar(100, timed=False)
        >>> points = kgan.data.ring().sample(256 * 100, seed=0)
        >>> with redirect_stdout(None):  # no bar on this page
        ...     history = gan.fit(points, batch_size=256, verbose=0, callbacks=[bar])
        >>> bar.steps
        100
    """

    def __init__(self, total, timed):
        super().__init__()
        self.total, self.timed = number("total", total, "above 0", lambda total: total > 0), timed
        self.steps, self.elapsed = 0, 0.0

    def on_train_begin(self, logs=None):
        """Shows the bar."""
        self._start = time.monotonic()
        self._bar = Progress()
        self._task = self._bar.add_task("building the graph", total=self.total)
        self._bar.start()

    def on_train_batch_end(self, batch, logs=None):
        """Moves the bar."""
        self.steps = self.model.steps
        self.elapsed = time.monotonic() - self._start
        done = min(self.elapsed if self.timed else self.steps, self.total)
        text = f"step {self.steps}  d_loss {logs['d_loss']:.3f}  g_loss {logs['g_loss']:.3f}"
        self._bar.update(self._task, completed=done, description=text)

    def on_train_end(self, logs=None):
        """Leaves the bar as it is, and stops the clock."""
        self.elapsed = time.monotonic() - self._start
        self._bar.stop()
