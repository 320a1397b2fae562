"""Three ways for a label to enter D, each at four rates: does G obey, and how good is it?

    python tests/benchmarks/conditioning.py
    python tests/benchmarks/conditioning.py --ways concatenation --rates 8e-3

G is always `kgan.models`' conditional one, on the 8,000 shipped images, with the settings below. D
is `kgan.models`' body of three convolutions, and one of

- planes: the label is spread over the image as ten more channels, and the body is wider;
- concatenation: the label is appended to the features, and a hidden layer takes both to the logit
  (Mirza and Osindero, 2014, join label and features in such a layer; there the label goes through a
  layer of its own first, which adds nothing that the hidden layer's rows for a one-hot label can't
  do);
- projection: `kgan.models`' own (Miyato and Koyama, 2018).

The three have 35,848, 35,125 and 35,003 weights. The last two have the same body, and eleven dense
units on its features. Runs with the same seed have the same initial weights in G, the same latents
and the same order of the images, so they make pairs. The second command adds a rate to
concatenation, because it was often best at the highest of the four.

Recorded are the Fréchet distance of 5,000 samples of the averaged generator, the classes in turn;
class accuracy and its counts (a row for each class that was asked for, a column for each that the
shipped classifier saw); the mean over the classes of the Fréchet distance within a class, between
its 500 samples and its images among the first 5,000 shipped; D's mean scores in the last pass, of
125 steps; processor time. One row a data set is for the other 5,000 shipped images. Results go to
`data/results/conditioning.json`; what is on record is not made again. A run takes about 45 seconds
of one core's time.
"""

import argparse
import os

# One core each, so that two can run side by side.
os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

import functools
import time

import kgan
from kgan import data, metrics, models

import keras
import numpy as np
import record
from keras import layers
from recipe import ruler

DATASETS = "fashion_mnist", "mnist"
RATES = 5e-4, 1e-3, 2e-3, 4e-3  # Adam's, of both networks
STEPS = 625  # a multiple of 125, which is a pass through the images
BATCH_SIZE = 64
SAMPLES = 5000
CLASSES = 10
G = {"latent_dim": 16, "filters": 24, "kernel_size": 4, "depth": 2, "normalization": "batch"}
D = {"kernel_size": 4, "depth": 1, "normalization": None}
FILTERS = {"planes": 21, "concatenation": 16, "projection": 16}
HIDDEN = 11  # units that see features and label: as many as projection has on the features
BETAS = {"beta_1": 0.0, "beta_2": 0.99}
COMPILE = {"adversarial_loss": "hinge", "ema_momentum": 0.995, "steps_per_execution": 5}
REAL = "real images"  # the rows for them


def planes(**settings):
    """D(x, y) that gets the label as ten more channels of the image."""
    images, labels = keras.Input((28, 28, 1)), keras.Input((CLASSES,))
    spread = layers.UpSampling2D(28)(layers.Reshape((1, 1, CLASSES))(labels))
    network = models.build_conv_discriminator((28, 28, 1 + CLASSES), **settings)
    return keras.Model([images, labels], network(layers.Concatenate()([images, spread])))


def concatenation(**settings):
    """D(x, y) that gets the label beside the features, before a hidden layer."""
    plain = models.build_conv_discriminator(**settings)
    features, labels = plain.get_layer("logits").input, keras.Input((CLASSES,))
    initializer = keras.initializers.GlorotUniform(keras.random.SeedGenerator(settings["seed"]))
    dense = {"kernel_initializer": initializer}
    hidden = layers.Dense(HIDDEN, **dense)(layers.Concatenate()([features, labels]))
    logits = layers.Dense(1, **dense)(layers.LeakyReLU(0.2)(hidden))
    return keras.Model([plain.input, labels], logits)


def projection(**settings):
    """D(x, y) that adds the inner product of the features and a vector of the class."""
    return models.build_conv_discriminator(num_classes=CLASSES, **settings)


WAYS = {build.__name__: build for build in (planes, concatenation, projection)}


@functools.cache
def by_class(dataset):
    """Returns the features of the first shipped images, a list of an array for each class."""
    (images, labels), _ = data.load_data(dataset)
    features = metrics.features(data.scale(images[:SAMPLES]), dataset)
    return [features[labels[:SAMPLES] == k] for k in range(CLASSES)]


def within_classes(features, labels, dataset):
    """Returns the mean over the classes of the Fréchet distance to real images of the class."""
    pairs = [(real, features[labels == k]) for k, real in enumerate(by_class(dataset))]
    return np.mean([metrics.frechet_distance(*pair) for pair in pairs])


def quality(images, labels, dataset):
    """Returns what is measured of images in [-1, 1] and the classes they should be of, a dict."""
    features, probabilities = metrics.classify(images, dataset)
    counts = np.zeros((CLASSES, CLASSES), int)
    np.add.at(counts, (labels, probabilities.argmax(axis=1)), 1)
    reference = metrics.reference_features(dataset)
    return {
        "frechet_distance": round(metrics.frechet_distance(reference, features), 4),
        "within_classes": round(float(within_classes(features, labels, dataset)), 4),
        "class_accuracy": round(float(counts.trace() / counts.sum()), 4),
        "counts": counts.tolist(),
        "ruler": ruler(dataset),
    }


def run(way, dataset, rate, seed, steps=STEPS):
    """Trains one GAN and returns what is recorded of it, a dict."""
    (images, labels), _ = data.load_data(dataset)
    generator = models.build_conv_generator(num_classes=CLASSES, seed=3 * seed, **G)
    discriminator = WAYS[way](filters=FILTERS[way], seed=3 * seed + 1, **D)
    gan = kgan.GAN(generator, discriminator, seed=3 * seed + 2)
    gan.compile(*[keras.optimizers.Adam(rate, **BETAS) for _ in range(2)], **COMPILE)
    clock = [time.process_time()]  # before the first pass, and after each
    tick = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: clock.append(time.process_time())
    )
    epochs = steps * BATCH_SIZE // len(images)
    history = gan.fit(
        data.scale(images),
        labels,
        batch_size=BATCH_SIZE,
        epochs=epochs,
        verbose=0,
        callbacks=[tick],
    ).history
    asked = np.arange(SAMPLES) % CLASSES
    found = quality(gan.generate(SAMPLES, labels=asked, seed=seed), asked, dataset)
    return {
        "steps": steps,
        **{name: round(history[name][-1], 4) for name in ("d_real", "d_fake")},
        "weights": discriminator.count_params(),
        "seconds": round(clock[-1] - clock[0], 1),
        # The first pass builds the graph, too.
        "step_ms": round(float(1000 * np.median(np.diff(clock)) * epochs / steps), 1),
        **found,
    }


def measure_real_images(dataset):
    """Adds what real images get to the record, once: the shipped ones that are no reference."""
    key = {"way": REAL, "dataset": dataset}
    for _ in record.missing("conditioning", [key]):
        (images, labels), (more, more_labels) = data.load_data(dataset)
        others = data.scale(np.concatenate([images[SAMPLES:], more]))
        of = np.concatenate([labels[SAMPLES:], more_labels])
        record.add_row("conditioning", **key, **quality(others, of, dataset))


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    parser.add_argument("--datasets", nargs="+", choices=DATASETS, default=list(DATASETS))
    parser.add_argument("--rates", nargs="+", type=float, default=list(RATES))
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(5)))
    args = parser.parse_args()
    for dataset in args.datasets:
        measure_real_images(dataset)
    for seed in args.seeds:
        table = {"dataset": args.datasets, "rate": args.rates, "way": args.ways}
        for setting in record.missing("conditioning", record.every(table), seed=seed):
            found = run(**setting)
            record.add_row("conditioning", **setting, **found)
            print({**setting, **{k: v for k, v in found.items() if k != "counts"}}, flush=True)


if __name__ == "__main__":
    main()
