"""What a training step of the `fashion_mnist` preset costs: batch size, width, number of images.

    python tests/benchmarks/scaling.py

One setting at a time is changed. The best of several epochs counts: whatever else runs on the
machine can only slow an epoch down. Results go to `data/results/scaling.json`.
"""

import time

import kgan
from kgan import data

import keras
import numpy as np
import record

STEPS = 30  # of an epoch, unless the number of images is varied
EPOCHS = 5  # the first, which builds the graph, does not count
VARIED = {
    "batch_size": (16, 32, 64, 128, 256),
    "filters": (8, 16, 24, 32, 48, 64),
    "images": (2_000, 8_000, 32_000, 60_000),
}


class EpochTimes(keras.callbacks.Callback):
    """Times each epoch but the first, which builds the graph."""

    def on_train_begin(self, logs=None):
        """Starts with an empty list."""
        self.seconds = []

    def on_epoch_begin(self, epoch, logs=None):
        """Starts the clock."""
        self.start = time.perf_counter()

    def on_epoch_end(self, epoch, logs=None):
        """Stops it."""
        if epoch:
            self.seconds.append(time.perf_counter() - self.start)


def milliseconds(images, batch_size=64, filters=None):
    """Returns the time of a step in the best epoch; both networks get `filters`, if given."""
    width = {} if filters is None else {"filters": filters}
    gan = kgan.GAN.from_preset("fashion_mnist", seed=0, generator=width, discriminator=width)
    times = EpochTimes()
    gan.fit(images, batch_size=batch_size, epochs=EPOCHS, verbose=0, callbacks=[times])
    return min(times.seconds) / (len(images) // batch_size) * 1e3


def main():
    """Runs the command line."""
    (images, _), _ = data.load_data("fashion_mnist")
    images = data.scale(images)
    record.write("scaling", [])
    for name, values in VARIED.items():
        for value in values:
            # Copies of images cost what as many different ones do.
            batch_size = value if name == "batch_size" else 64
            n = value if name == "images" else STEPS * batch_size
            changed = {} if name == "images" else {name: value}
            time_of_step = milliseconds(np.resize(images, (n, *images.shape[1:])), **changed)
            found = {
                "varied": name,
                "value": value,
                "milliseconds_a_step": round(time_of_step, 2),
                "images_a_second": round(batch_size / time_of_step * 1e3),
            }
            record.add("scaling", **found)


if __name__ == "__main__":
    main()
