"""Trains the generators that ship with kgan, and saves their weights.

    KGAN_DATA_DIR=FOLDER python data/train_generators.py fashion_mnist
    KGAN_DATA_DIR=FOLDER python data/train_generators.py mnist_conditional

FOLDER holds the full data, as `kgan.data.load_data` describes. A generator is trained by its
ten-minute recipe on all 60,000 images, until the learning rate is 0. After an interruption the same
command goes on from the last whole epoch. It writes `NAME_generator.npz`, the averaged weights.
"""

import argparse
from pathlib import Path

import kgan
from kgan import callbacks, data, metrics, presets

import keras
from train_features import save_weights

NAMES = [name for name in presets.names() if f"{name}_ten_minutes" in presets.names()]


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--work", type=Path, default=Path("runs") / "generators")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent)
    args = parser.parse_args()

    preset = presets.get(f"{args.name}_ten_minutes", seed=0)
    (images, labels), _ = data.load_data(preset.dataset, full=True)
    gan = kgan.GAN.from_preset(preset)
    gan.fit(
        data.scale(images),
        labels if gan.num_classes else None,
        batch_size=preset.batch_size,
        epochs=preset.epochs(len(images)),
        verbose=2,
        callbacks=[
            keras.callbacks.BackupAndRestore(args.work / args.name),
            callbacks.StepLimit(preset.decay_steps),
        ],
    )
    save_weights(args.out / f"{args.name}_generator.npz", gan.ema_generator)
    print(metrics.evaluate(gan.generate(5000, seed=0), preset.dataset))


if __name__ == "__main__":
    main()
