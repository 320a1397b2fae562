"""Runs that can go on: the whole state of a training, kept on disk and found again."""

import hashlib
import json
import time

from kgan._checks import number, place, positive_integer, require
from kgan.gan import load_model

import keras


class Checkpoint(keras.callbacks.Callback):
    """Keeps the GAN on disk as it is after an epoch, so that a run that was killed can go on.

    It goes on with the same weights, optimizers, average, latents and order of the images: on one
    machine it ends bit for bit like a run that nobody has stopped. What is lost is the time since
    the last checkpoint: `seconds` and an epoch at most.

    A checkpoint is a model file `epoch_<number>.keras`, and beside it, written last, a `.json` with
    the history and the SHA-256 of both. A damaged one is passed over for the one before.

    Args:
        directory: String or path; made if need be.
        seconds: Float, 0 or more: how long to wait after a checkpoint. At 0 each epoch has one.
        keep: Int, the checkpoints that are kept, the last ones.
        megabytes: Float, the size of all together. The last one is kept whatever its size.

    Attributes:
        history: Dict of lists: the logs of all epochs, those before an interruption included.
        elapsed: Float, the seconds of training up to the last epoch, those before included.

    Raises:
        ValueError: If `keep` is not a positive integer, or `seconds` or `megabytes` is below 0.

    Example:
        >>> import tempfile
        >>> import kgan
        >>> points = kgan.data.ring(radius=0.9).sample(512, seed=0)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     for epochs in (2, 3):  # the second call goes on where the first has ended
        ...         checkpoint = kgan.checkpoints.Checkpoint(folder, seconds=0)
        ...         gan, done = checkpoint.restore() or (kgan.GAN.from_preset("ring", seed=0), 0)
        ...         settings = {"initial_epoch": done, "epochs": epochs, "callbacks": [checkpoint]}
        ...         history = gan.fit(points, batch_size=256, verbose=0, **settings)
        >>> done, gan.steps, len(checkpoint.history["d_loss"])
        (2, 6, 3)
    """

    def __init__(self, directory, seconds=60.0, keep=2, megabytes=1000.0):
        super().__init__()
        self.directory, self.keep = place("directory", directory), positive_integer("keep", keep)
        self.seconds = number("seconds", seconds, "0 or more", lambda value: value >= 0)
        self.megabytes = number("megabytes", megabytes, "0 or more", lambda value: value >= 0)
        self.history, self.elapsed = {}, 0.0

    def restore(self):
        """Finds the last checkpoint that is whole.

        Returns:
            Tuple: the `kgan.GAN`, and the number of epochs behind it, to be given to `fit` as
            `initial_epoch`. `None` if there is no checkpoint.

        Raises:
            ValueError: If there are checkpoints, and all of them are damaged.
        """
        notes = sorted(self.directory.glob("epoch_*.json"), reverse=True)
        for path in notes:
            try:
                digest, note = json.loads(path.read_text("utf-8"))
                whole = digest == _digest(path.with_suffix(".keras"), note)
                history, elapsed, epochs = note["history"], note["seconds"], note["epochs"]
            except (LookupError, OSError, RecursionError, TypeError, ValueError):
                continue
            if whole:
                self.history, self.elapsed = history, elapsed
                return load_model(path.with_suffix(".keras")), epochs
        require(not notes, "All checkpoints are damaged.", found=[str(path) for path in notes])
        return None

    def on_train_begin(self, logs=None):
        """Makes the folder, and starts the clock."""
        self.directory.mkdir(parents=True, exist_ok=True)
        self._last = now = time.monotonic()
        self._start = now - self.elapsed

    def on_epoch_end(self, epoch, logs=None):
        """Adds the logs to the history, and writes a checkpoint when it is time."""
        for name, value in logs.items():
            self.history.setdefault(name, []).append(float(value))
        self.elapsed = time.monotonic() - self._start
        is_whole = not self.model.stop_training  # else the epoch has been cut short
        if is_whole and time.monotonic() - self._last >= self.seconds:
            try:
                self._write(epoch + 1)
            except OSError as error:
                for path in self.directory.glob("unfinished.*"):
                    path.unlink()
                kept = "The checkpoint could not be written; the last one is as it was."
                raise OSError(f"{kept} {error}") from error
            self._last = time.monotonic()

    def _write(self, epochs):
        """Writes the model, then the note that makes it count, then removes what is too old."""
        model, note = self.directory / "unfinished.keras", self.directory / "unfinished.json"
        self.model.save(model)
        found = {"epochs": epochs, "seconds": self.elapsed, "history": self.history}
        note.write_text(json.dumps([_digest(model, found), found]) + "\n", "utf-8")
        for path in (model, note):
            path.replace(self.directory / f"epoch_{epochs:09d}{path.suffix}")
        size = 0
        for i, path in enumerate(sorted(self.directory.glob("epoch_*.keras"), reverse=True)):
            size += path.stat().st_size
            if i >= self.keep or (i and size > 1e6 * self.megabytes):
                path.with_suffix(".json").unlink(missing_ok=True)
                path.unlink()


def _digest(model, note):
    return hashlib.sha256(model.read_bytes() + json.dumps(note).encode()).hexdigest()
