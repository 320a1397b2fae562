"""Trains the classifiers whose features `kgan.metrics` measures with, and saves what ships.

    python data/train_features.py mnist --data-dir FOLDER
    python data/train_features.py fashion_mnist --data-dir FOLDER

FOLDER holds `mnist` and `fashion-mnist` with the four IDX files of the full data each (see
`kgan.data.load_data`). The training set is the official one WITHOUT the images that ship with kgan:
a classifier that had seen them would judge a GAN trained on them with a biased eye. It writes
`NAME_classifier.npz`, and `NAME_test_features.npz` with the classifier's 64 features of the
10,000 official test images (float16), and prints the test accuracy.

The images are taken as they are. What a classifier is taught to ignore, its features do not see:
one that is shown mirrored images as well can't tell a GAN that mirrors everything from one that
does not. `--mirror` trains such a blind one on purpose, for tests/benchmarks/ruler.py.
"""

import argparse
from pathlib import Path

from kgan import data, models

import keras
import numpy as np
from keras import layers

SEED = 0
BATCH_SIZE = 128
EPOCHS = 8
LEARNING_RATE = 3e-3


def save_weights(path, network):
    """Saves weights as plain arrays, which `kgan.data.shipped_weights` reads."""
    weights = {f"{i:02d}": weight for i, weight in enumerate(network.get_weights())}
    np.savez_compressed(path, **weights)


def without_shipped(name, x, y):
    """Leaves the shipped images out of the official training set."""
    shipped = {image.tobytes() for part in data.load_data(name) for image in part[0]}
    keep = np.array([image.tobytes() not in shipped for image in x])
    return x[keep], y[keep]


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=("mnist", "fashion_mnist"))
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent)
    parser.add_argument("--mirror", action="store_true", help="train a ruler blind to mirrors")
    args = parser.parse_args()

    keras.utils.set_random_seed(SEED)
    (x_train, y_train), (x_test, y_test) = data.load_data(
        args.name, full=True, data_dir=args.data_dir
    )
    x_train, y_train = without_shipped(args.name, x_train, y_train)
    print(f"{len(x_train)} training images")
    classifier = models.build_classifier(seed=SEED)
    images = x = keras.Input((28, 28, 1))
    if args.mirror:
        x = layers.RandomFlip("horizontal", seed=SEED)(x)
    model = keras.Model(images, classifier(x)[1])
    steps = len(x_train) // BATCH_SIZE * EPOCHS
    model.compile(
        keras.optimizers.AdamW(
            keras.optimizers.schedules.CosineDecay(LEARNING_RATE, steps), weight_decay=1e-3
        ),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    test = data.scale(x_test)
    model.fit(data.scale(x_train), y_train, BATCH_SIZE, EPOCHS, verbose=2)
    print("official test set:", model.evaluate(test, y_test, verbose=0, return_dict=True))

    args.out.mkdir(parents=True, exist_ok=True)
    save_weights(args.out / f"{args.name}_classifier.npz", classifier)
    features, _ = classifier.predict(test, batch_size=500, verbose=0)
    np.savez_compressed(
        args.out / f"{args.name}_test_features.npz", features=features.astype("float16")
    )


if __name__ == "__main__":
    main()
