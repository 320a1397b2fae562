"""Callbacks for `GAN.fit`: pictures of the training, and a limit on its time."""

import time
from pathlib import Path

from kgan import data, metrics, plots

import keras
from PIL import Image

_MAX_FRAMES = 60


class SampleGrid(keras.callbacks.Callback):
    """Saves what the generator makes of the same latents, before training and after each epoch.

    Pictures go to `frames/step_<number>.png` in the directory, and in the end `training.gif` beside
    them shows at most 60 of them in turn.

    Args:
        directory: String or path; made if need be.
        n: Int, the number of samples, in rows of about as many columns.
        seed: Int, for the latents. They are the same each time, so the pictures can be compared.
        every: Int, the number of epochs from one picture to the next.

    Raises:
        ValueError: If `n` or `every` is not a positive integer, or the GAN does not make images.
    """

    def __init__(self, directory, n=64, seed=0, every=1):
        super().__init__()
        for name, value in {"n": n, "every": every}.items():
            if not isinstance(value, int) or value < 1:
                raise ValueError(f"`{name}` must be a positive integer. Received: {name}={value!r}")
        self.directory = Path(directory)
        self.n, self.seed, self.every = n, seed, every
        self.frames = []

    def on_train_begin(self, logs=None):
        """Saves the first picture: noise, unless the GAN has been trained before."""
        shape = self.model.generator.output_shape[1:]
        if len(shape) != 3 or shape[-1] not in (1, 3):
            raise ValueError(
                "SampleGrid needs a generator of images (height, width, 1 or 3). "
                f"Received: output shape {shape}"
            )
        (self.directory / "frames").mkdir(parents=True, exist_ok=True)
        self._save_frame()

    def on_epoch_end(self, epoch, logs=None):
        """Saves a picture every `every` epochs, and when training is told to stop."""
        if (epoch + 1) % self.every == 0 or self.model.stop_training:
            self._save_frame()

    def on_train_end(self, logs=None):
        """Saves the animation."""
        stride = -(-len(self.frames) // _MAX_FRAMES)  # rounded up
        # Counted from the end, so that the last picture is in.
        first, *rest = [Image.open(path) for path in self.frames[::-1][::stride][::-1]]
        pauses = [100] * len(rest) + [2000]  # milliseconds
        path = self.directory / "training.gif"
        first.save(path, save_all=True, append_images=rest, duration=pauses, loop=0)

    def _save_frame(self):
        step = int(self.model.g_optimizer.iterations)
        path = self.directory / "frames" / f"step_{step:07d}.png"
        images = self.model.generate(self.n, seed=self.seed)
        plots.tile(images).save(path)
        if path not in self.frames:
            self.frames.append(path)


class EvaluateGAN(keras.callbacks.Callback):
    """Measures the GAN after each epoch, and adds what it finds to the logs.

    `frechet_distance` is taken between features of samples and of the official test images.
    `d_training` and `d_held_out` are D's mean outputs, at that moment, on shipped training images
    and on the shipped test images. When the second stays below the first, D has begun to know its
    training images by heart. With MNIST's full training data nothing is held out: the shipped test
    digits are among them.

    Args:
        name: `"mnist"` or `"fashion_mnist"`, the data set whose classifier gives the features.
        n: Int, the number of samples. The distance falls with it; compare like with like.
        seed: Int, for the latents, the same each time.
        every: Int, the number of epochs from one measurement to the next; in between, the logs
            repeat the last one.
    """

    def __init__(self, name, n=2000, seed=0, every=1):
        super().__init__()
        self.name, self.n, self.seed, self.every = name, n, seed, every
        (x_train, y_train), (x_test, y_test) = data.load_data(name)
        n_test = len(x_test)  # as many of either
        self.sets = {
            "d_training": (data.scale(x_train[:n_test]), y_train[:n_test]),
            "d_held_out": (data.scale(x_test), y_test),
        }
        self.reference = metrics.reference_features(name)
        self.found = {}

    def on_epoch_end(self, epoch, logs=None):
        """Adds `frechet_distance`, `d_training` and `d_held_out` to the logs."""
        if epoch % self.every == 0 or self.model.stop_training:
            samples = self.model.generate(self.n, seed=self.seed)
            distance = metrics.frechet_distance(
                self.reference, metrics.features(samples, self.name)
            )
            self.found = {"frechet_distance": distance}
            for name, (images, labels) in self.sets.items():
                labels = labels if self.model.num_classes else None
                self.found[name] = float(self.model.discriminate(images, labels).mean())
        logs.update(self.found)


class TimeLimit(keras.callbacks.Callback):
    """Ends training after some seconds, graph building included, at the end of a step.

    The number of steps done depends on the machine's speed; `gan.g_optimizer.iterations` tells it.

    Args:
        seconds: Float above 0.

    Raises:
        ValueError: If `seconds` is not above 0.
    """

    def __init__(self, seconds):
        super().__init__()
        if not seconds > 0:
            raise ValueError(f"`seconds` must be above 0. Received: seconds={seconds!r}")
        self.seconds = seconds

    def on_train_begin(self, logs=None):
        """Starts the clock."""
        self._start = time.monotonic()

    def on_train_batch_end(self, batch, logs=None):
        """Ends training when the time is over."""
        if time.monotonic() - self._start >= self.seconds:
            self.model.stop_training = True
