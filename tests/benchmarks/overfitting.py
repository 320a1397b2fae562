"""When does the discriminator know its training images by heart, and what helps?

    python tests/benchmarks/overfitting.py --variants shipped braked --seeds 0 1 2
    KGAN_DATA_DIR=FOLDER python tests/benchmarks/overfitting.py --variants full --seeds 0 1 2
    python tests/benchmarks/overfitting.py --plot

Trains the `fashion_mnist` preset at a constant learning rate: on the 8,000 shipped images, on those
with the penalty R1, and on all 60,000. Again and again it measures the Fréchet distance, and D's
mean output on training images and on images held out. Every measurement is added to
`data/results/overfitting.json`, and the model is kept in `--work`: a run goes on where it was
stopped.
"""

import argparse
from pathlib import Path

import kgan
from kgan import callbacks, data, penalties, presets

import matplotlib.pyplot as plt
import numpy as np
import record

VARIANTS = {
    "shipped": {},
    "braked": {"penalty": penalties.R1(0.1)},
    "full": {},
}
EVERY = 1000  # steps from one measurement to the next
SAMPLES = 5000


def run(variant, seed, steps, work):
    """Trains one variant up to that step, from where it was stopped."""
    (images, _), _ = data.load_data("fashion_mnist", full=variant == "full")
    images = data.scale(images)
    preset = presets.get("fashion_mnist", seed=seed, **VARIANTS[variant])
    batch_size = preset.batch_size
    evaluate = callbacks.EvaluateGAN("fashion_mnist", n=SAMPLES)
    key = {"variant": variant, "seed": seed}
    saved = work / f"{variant}-{seed}.keras"
    if saved.exists():
        gan = kgan.load_model(saved)
    else:
        gan = kgan.GAN.from_preset(preset)
        gan.compile(**{**preset.compile_settings(), "jit_compile": record.on_a_gpu()})
        others = [r for r in record.read("overfitting") if not key.items() <= r.items()]
        record.write("overfitting", others)
    for step in range(int(gan.g_optimizer.iterations), steps, EVERY):
        # Another order each time, also after an interruption.
        order = np.random.default_rng(step).permutation(len(images))
        chosen = np.resize(order, EVERY * batch_size)
        history = gan.fit(
            images[chosen], batch_size=batch_size, verbose=0, callbacks=[evaluate]
        ).history
        found = {name: round(values[-1], 4) for name, values in history.items()}
        gan.save(saved)
        record.add("overfitting", **key, step=step + EVERY, **found)


def plot():
    """Draws distances, and how much higher D scores training images: medians over the seeds."""
    figure, axes = plt.subplots(1, 2, figsize=(10, 4))
    for i, variant in enumerate(VARIANTS):
        found = [r for r in record.read("overfitting") if r["variant"] == variant]
        steps = sorted({r["step"] for r in found})
        at = [[r for r in found if r["step"] == step] for step in steps]
        distance = [np.median([r["frechet_distance"] for r in rows]) for rows in at]
        gap = [np.median([r["d_training"] - r["d_held_out"] for r in rows]) for rows in at]
        style = ("-", "-.", ":")[i]
        axes[0].semilogy(steps, distance, style, label=variant)
        axes[1].plot(steps, gap, style)
    axes[0].set(xlabel="training steps", ylabel="Fréchet distance")
    axes[1].set(xlabel="training steps", ylabel="D: training minus held-out images")
    axes[0].legend()
    figure.tight_layout()
    figure.savefig(record.RESULTS / "overfitting.png", dpi=120)


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=[])
    parser.add_argument("--seeds", nargs="+", type=int, default=[0])
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--work", type=Path, default=Path("runs") / "overfitting")
    parser.add_argument("--plot", action="store_true", help="draw the records, train nothing")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    for variant in args.variants:
        for seed in args.seeds:
            run(variant, seed, args.steps, args.work)
    if args.plot:
        plot()


if __name__ == "__main__":
    main()
