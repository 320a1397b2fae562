"""Trains GANs on one device and on several, and prints how far apart they end; see test_replicas.

    python tests/several_devices.py 2

One process for each number of devices: TensorFlow's collective operations allow no other.
"""

import json
import sys

import kgan
from kgan import models, penalties

import keras
import numpy as np
import tensorflow as tf

EPOCHS = 2
BATCH_SIZE = 40  # of 200 images: ten steps in all
CASES = {
    "non-saturating": {},
    "pairing, R1 and R2, average": {
        "adversarial_loss": "relativistic_pairing",
        "penalty": [penalties.R1(1.0), penalties.R2(1.0)],
        "ema_momentum": 0.9,
    },
    "gradient penalty, five steps of D": {
        "adversarial_loss": "wasserstein",
        "penalty": "gradient_penalty",
        "num_d_steps": 5,
    },
    "labels, two steps of D": {"adversarial_loss": "hinge", "num_classes": 3, "num_d_steps": 2},
    "spectral normalisation": {"normalization": "spectral"},
}


def trained(num_classes=None, normalization=None, **settings):
    """Returns a GAN after ten steps, and its history."""
    shape, labels = (8, 8, 1), {"num_classes": num_classes}
    gan = kgan.GAN(
        models.build_conv_generator(
            shape, 3, filters=2, depth=1, normalization=None, seed=1, **labels
        ),
        models.build_conv_discriminator(
            shape, filters=2, normalization=normalization, seed=2, **labels
        ),
        seed=0,
    )
    gan.compile(*[keras.optimizers.Adam(1e-2) for _ in "GD"], **settings)
    images = np.tanh(np.random.default_rng(0).normal(size=(200, *shape))).astype("float32")
    y = None if num_classes is None else np.arange(200) % num_classes
    fit = gan.fit(images, y, batch_size=BATCH_SIZE, epochs=EPOCHS, verbose=0)
    return gan, fit.history


def gap(one, other):
    """The largest difference between two lists of arrays."""
    return max(float(np.abs(a - b).max()) for a, b in zip(one, other, strict=True))


def main(devices):
    """Prints a JSON object: for each case the gaps, the error of each thing that is refused."""
    cpu, *_ = tf.config.list_physical_devices("CPU")
    parts = [tf.config.LogicalDeviceConfiguration() for _ in range(devices)]
    tf.config.set_logical_device_configuration(cpu, parts)
    strategy = tf.distribute.MirroredStrategy([f"CPU:{i}" for i in range(devices)])
    found = {}
    for name, settings in CASES.items():
        one, history = trained(**settings)
        with strategy.scope():
            several, its_history = trained(**settings)
        found[name] = {
            "steps": several.steps,
            "weights": gap(one.get_weights(), several.get_weights()),
            "samples": gap([one.generate(300, seed=0)], [several.generate(300, seed=0)]),
            "history": gap(*[[np.array(h[k]) for k in sorted(h)] for h in (history, its_history)]),
        }
    for refused in ({"steps_per_execution": 2}, {"num_d_steps": 3}):
        try:
            with strategy.scope():
                trained(**refused)
        except ValueError as error:
            found[next(iter(refused))] = str(error)
    print(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]))
