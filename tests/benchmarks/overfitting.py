"""When does the discriminator know its training images by heart, and what helps?

    python tests/benchmarks/overfitting.py --variants shipped
    python tests/benchmarks/overfitting.py --variants augmented
    KGAN_DATA_DIR=FOLDER python tests/benchmarks/overfitting.py --variants full full_wide
    python tests/benchmarks/overfitting.py --plot

Trains the `fashion_mnist` preset at a constant learning rate: on the 8,000 shipped images, on those
with an augmenting discriminator, on all 60,000, and on these with twice the filters. Again and
again it measures the Fréchet distance, and D's mean output on training images and on images held
out. Every measurement is added to `data/results/overfitting.json`, and the model is kept in
`--work`: a run goes on where it was stopped.
"""

import argparse
from pathlib import Path

import kgan
from kgan import callbacks, data, presets

import matplotlib.pyplot as plt
import numpy as np
import record

VARIANTS = {
    "shipped": {},
    "augmented": {"discriminator": {"shift": 2, "flip": True}},
    "full": {},
    "full_wide": {"generator": {"filters": 48}, "discriminator": {"filters": 32}},
}
EVERY = 500  # steps from one measurement to the next
SAMPLES = 5000


def run(variant, steps, work):
    """Trains one variant up to that step, from where it was stopped."""
    (images, _), _ = data.load_data("fashion_mnist", full=variant.startswith("full"))
    images = data.scale(images)
    preset = presets.get("fashion_mnist", seed=0, **VARIANTS[variant])
    batch_size = preset.batch_size
    evaluate = callbacks.EvaluateGAN("fashion_mnist", n=SAMPLES)
    saved = work / f"{variant}.keras"
    if saved.exists():
        gan = kgan.load_model(saved)
    else:
        gan = preset.build()
        earlier = [r for r in record.read("overfitting") if r["variant"] != variant]
        record.write("overfitting", earlier)
    for step in range(int(gan.g_optimizer.iterations), steps, EVERY):
        # Another order each time, also after an interruption.
        order = np.random.default_rng(step).permutation(len(images))
        chosen = np.resize(order, EVERY * batch_size)
        history = gan.fit(
            images[chosen], batch_size=batch_size, verbose=0, callbacks=[evaluate]
        ).history
        found = {name: round(values[-1], 4) for name, values in history.items()}
        gan.save(saved)
        record.add("overfitting", variant=variant, step=step + EVERY, **found)


def plot():
    """Draws the distance, and how much higher D scores training images than those held out."""
    figure, axes = plt.subplots(1, 2, figsize=(10, 4))
    for i, variant in enumerate(VARIANTS):
        found = [r for r in record.read("overfitting") if r["variant"] == variant]
        step = [r["step"] for r in found]
        style = ("-", "--", "-.", ":")[i]
        axes[0].semilogy(step, [r["frechet_distance"] for r in found], style, label=variant)
        axes[1].plot(step, [r["d_training"] - r["d_held_out"] for r in found], style)
    axes[0].set(xlabel="training steps", ylabel="Fréchet distance")
    axes[1].set(xlabel="training steps", ylabel="D: training minus held-out images")
    axes[0].legend()
    figure.tight_layout()
    figure.savefig(record.RESULTS / "overfitting.png", dpi=120)


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=[])
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--work", type=Path, default=Path("runs") / "overfitting")
    parser.add_argument("--plot", action="store_true", help="draw the records, train nothing")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    for variant in args.variants:
        run(variant, args.steps, args.work)
    if args.plot:
        plot()


if __name__ == "__main__":
    main()
