"""One class is rare among the training images: how many of the samples show it, and who notices?

    python tests/benchmarks/bias.py
    python tests/benchmarks/bias.py --rare bag --shares 0.02 --seeds 0 1

Trains the `fashion_mnist` preset for 1,008 steps on 7,200 of the shipped images. One class makes up
10, 5, 2 or 0 percent of them; the other nine share the rest evenly. Runs with the same seed have
the same initial weights, the same latents and the same order of places in the data, so they make
pairs; at 10 percent the data is the same whichever class is called rare, and stands once, under
"bag".

Recorded are, for 7,200 samples of the averaged generator: the share of each class, by the shipped
classifier; the coverage of each class by itself, with its 200 shipped test images as the real ones;
the Fréchet distance to the official test images, and to the training images of that run. The rows
with the seed "real" have the same for the training images themselves. Results go to
`data/results/bias.json`; what is on record is not made again. A run takes about a minute of one
core's time.
"""

import argparse
import os

# One core each, so that two can run side by side.
os.environ.update(TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1")

import time

import kgan
from kgan import data, metrics, presets

import numpy as np
import record
from recipe import ruler

DATASET = "fashion_mnist"
SHARES = 0.1, 0.05, 0.02, 0.0
IMAGES = 7200  # as many as there are without the rare class
EPOCHS = 9  # of 112 steps of 64 images
CLASSES = data.SOURCES[DATASET].class_names
REAL = "real"  # the seed of the rows for training images


def chosen(labels, rare, share):
    """Returns the places of the training images: `share` of one class, the others alike."""
    count = round(share * IMAGES)
    others = np.diff(np.linspace(0, IMAGES - count, len(CLASSES)).astype(int))
    counts = np.insert(others, rare, count)
    places = [np.flatnonzero(labels == k)[:n] for k, n in enumerate(counts)]
    return np.concatenate(places)


def measure(images, train):
    """Returns what is recorded of images, a dict; `train` are the features of the training's."""
    _, (test, labels) = data.load_data(DATASET)
    test = metrics.features(data.scale(test), DATASET)
    features, probabilities = metrics.classify(images, DATASET)
    shares = np.bincount(probabilities.argmax(axis=1), minlength=len(CLASSES)) / len(images)
    coverage = [
        metrics.density_coverage(test[labels == k], features)["coverage"]
        for k in range(len(CLASSES))
    ]
    distance = metrics.frechet_distance(metrics.reference_features(DATASET), features)
    return {
        "shares": [round(float(share), 5) for share in shares],
        "coverage": [round(covered, 4) for covered in coverage],
        "distance_to_test": round(distance, 4),
        "distance_to_train": round(metrics.frechet_distance(train, features), 4),
        "ruler": ruler(DATASET),
    }


def run(rare, share, seed):
    """Trains one GAN, unless the images themselves are asked for, and returns what is recorded."""
    (images, labels), _ = data.load_data(DATASET)
    images = data.scale(images[chosen(labels, CLASSES.index(rare), share)])
    train = metrics.features(images, DATASET)
    if seed == REAL:
        return measure(images, train)
    preset = presets.get(DATASET, seed=seed)
    gan = kgan.GAN.from_preset(preset)
    start = time.process_time()
    gan.fit(images, batch_size=preset.batch_size, epochs=EPOCHS, verbose=0)
    seconds = time.process_time() - start
    steps = int(gan.g_optimizer.iterations)
    samples = gan.generate(IMAGES, seed=seed)
    return {"steps": steps, "seconds": round(seconds, 1), **measure(samples, train)}


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rare", nargs="+", choices=CLASSES, default=["bag"])
    parser.add_argument("--shares", nargs="+", type=float, choices=SHARES, default=SHARES)
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(5)))
    args = parser.parse_args()
    for seed in (REAL, *args.seeds):
        wanted = record.every({"rare": args.rare, "share": args.shares})
        for setting in record.missing("bias", wanted, seed=seed):
            found = run(**setting)
            record.add_row("bias", **setting, **found)
            print({**setting, **found}, flush=True)


if __name__ == "__main__":
    main()
