"""What `d_loss`, `g_loss`, `d_real` and `d_fake` do in trainings of the digits, and what they miss.

    python tests/benchmarks/four_numbers.py
    python tests/benchmarks/four_numbers.py --variants base --seeds 0 1

The networks and settings of the lesson on digits, 8,000 shipped MNIST images. `base` takes ten
passes of 125 steps with the non-saturating loss, at a constant rate. Each discriminator step is
also watched: D's mean probability for the same 64 new fakes before it and after it (`before`,
`after`). Then a copy of the GAN in which D takes 100 steps alone, and one in which G does; what the
four numbers are in each, on 500 held-out images and 500 fakes, with the Fréchet distance of 2,000
samples of the averaged generator; and what D says of strange pictures, before and after it has
learned alone. `change` is the mean change of a pixel from one pass to the next, with the same
latents and with new ones.

`rate 0.0001` takes two passes, with that rate of Adam. Runs with one seed begin with the same
weights and see the same batches. Seed 0 keeps ten samples after two passes, as a PNG in base64.
Results go to `data/results/four_numbers.json`; what is on record is not made
again. A run of `base` takes about four minutes of one core's time.
"""

import argparse
import base64
import io
import itertools
import tempfile
from pathlib import Path

import kgan
from kgan import callbacks, data, losses, metrics, models, plots

import keras
import numpy as np
import record
import tensorflow as tf
from recipe import ruler

DATASET = "mnist"
EPOCHS = 10
SHORT = 2  # of the other variant
ALONE = 100  # steps
BATCH_SIZE = 64
SAMPLES = 2000
ASKED = 500  # images of a kind
ADAM = {"learning_rate": 2e-3, "beta_1": 0.0, "beta_2": 0.99}
COMPILE = {"adversarial_loss": "non_saturating", "ema_momentum": 0.995, "steps_per_execution": 5}
VARIANTS = {"base": {}, "rate 0.0001": {"learning_rate": 1e-4}}


@keras.saving.register_keras_serializable("four_numbers")
class Watched(kgan.GAN):
    """A GAN that asks D about the same new fakes before and after its step."""

    def __init__(self, *networks, **settings):
        super().__init__(*networks, **settings)
        self.asked = [keras.metrics.Mean(name) for name in ("before", "after")]

    @property
    def metrics(self):
        """The four means of an epoch, and two more."""
        return [*super().metrics, *self.asked]

    def update_discriminator(self, real, labels=None):
        """Takes one step of D."""
        fake, score = self.sample(tf.shape(real)[0]), self.adversarial_loss.score
        self.asked[0].update_state(score(self.discriminator(fake, training=True)))
        super().update_discriminator(real, labels)
        self.asked[1].update_state(score(self.discriminator(fake, training=True)))


class KeepPictures(keras.callbacks.Callback):
    """Keeps samples after each epoch, from the same latents and from new ones."""

    def __init__(self):
        super().__init__()
        self.same, self.new = [], []

    def on_epoch_end(self, epoch, logs=None):
        """Keeps 100 of either."""
        self.same.append(self.model.generate(100, seed=0))
        self.new.append(self.model.generate(100, seed=1000 + epoch))


def build(variant, seed):
    """Returns a compiled GAN."""
    generator = models.build_conv_generator(latent_dim=16, filters=24, depth=2, seed=3 * seed)
    discriminator = models.build_conv_discriminator(filters=16, depth=1, seed=3 * seed + 1)
    gan = Watched(generator, discriminator, seed=3 * seed + 2)
    adam = {**ADAM, **VARIANTS[variant]}
    gan.compile(*[keras.optimizers.Adam(**adam) for _ in range(2)], **COMPILE)
    return gan


def twin(gan):
    """Returns the same GAN once more, optimizers and all."""
    with tempfile.TemporaryDirectory() as folder:
        gan.save(Path(folder) / "gan.keras")
        return kgan.load_model(Path(folder) / "gan.keras")


def standing(gan, unseen):
    """Returns the four numbers at this moment, and the distance."""
    real_logits = gan.discriminator(unseen[:ASKED], training=True)
    fake_logits = gan.discriminator(gan.sample(ASKED), training=True)
    loss = losses.NonSaturating()
    return {
        "d_loss": float(loss.discriminator(real_logits, fake_logits)),
        "g_loss": float(loss.generator(fake_logits)),
        "d_real": float(tf.reduce_mean(tf.sigmoid(real_logits))),
        "d_fake": float(tf.reduce_mean(tf.sigmoid(fake_logits))),
        "distance": metrics.distance_to_test_set(gan.generate(SAMPLES, seed=0), DATASET),
    }


def answers(gan, unseen, garments):
    """Returns D's mean answer to pictures of several kinds."""
    noise = np.random.default_rng(0).uniform(-1, 1, unseen[:ASKED].shape)
    kinds = {
        "real": unseen[:ASKED],
        "G's own": gan.sample(ASKED).numpy(),
        "upside down": unseen[:ASKED, ::-1],
        "swapped": -unseen[:ASKED],
        "garments": garments[:ASKED],
        "noise": noise.astype("float32"),
    }
    return {kind: float(gan.discriminate(pictures).mean()) for kind, pictures in kinds.items()}


def picture(samples):
    """Returns ten samples in a row as the base64 text of a PNG."""
    file = io.BytesIO()
    plots.tile(samples[:10], columns=10, zoom=1).save(file, "png", optimize=True)
    return base64.b64encode(file.getvalue()).decode()


def rounded(value):
    """Returns a nest of dicts, lists and numbers with five digits each."""
    if isinstance(value, dict):
        return {key: rounded(v) for key, v in value.items()}
    if isinstance(value, list):
        return [rounded(v) for v in value]
    return value if isinstance(value, str) else float(f"{value:.5g}")


def run(variant, seed):
    """Trains one GAN and returns what is recorded of it, a dict."""
    (x_train, _), (x_test, _) = data.load_data(DATASET)
    images, unseen = data.scale(x_train), data.scale(x_test)
    gan, kept = build(variant, seed), KeepPictures()
    found = {}
    if variant == "base":
        found["untrained"] = standing(gan, unseen)
    watch = [callbacks.EvaluateGAN(DATASET, SAMPLES), kept]
    epochs = EPOCHS if variant == "base" else SHORT
    found["curves"] = gan.fit(
        images, batch_size=BATCH_SIZE, epochs=epochs, verbose=0, callbacks=watch
    ).history
    if seed == 0:
        found["samples"] = picture(kept.same[SHORT - 1])
    if variant == "base":
        found["change"] = {
            name: [float(np.abs(b - a).mean()) for a, b in itertools.pairwise(x)]
            for name, x in {"same": kept.same, "new": kept.new}.items()
        }
        garments = data.scale(data.load_data("fashion_mnist")[1][0])
        d_alone, g_alone = twin(gan), twin(gan)
        update_d = tf.function(d_alone.update_discriminator, autograph=False)
        update_g = tf.function(g_alone.update_generator, autograph=False)
        for batch in np.split(images[: ALONE * BATCH_SIZE], ALONE):
            update_d(tf.constant(batch))
            update_g(tf.constant(batch))
        for name, model in (("trained", gan), ("D alone", d_alone), ("G alone", g_alone)):
            found[name] = standing(model, unseen)
        found["answers"] = answers(gan, unseen, garments)
        found["answers, D alone"] = answers(d_alone, unseen, garments)
    return {**rounded(found), "ruler": ruler(DATASET)}


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS))
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(5)))
    args = parser.parse_args()
    for variant in args.variants:
        wanted = [{"seed": seed} for seed in args.seeds]
        for setting in record.missing("four_numbers", wanted, variant=variant):
            found = run(**setting)
            record.add_row("four_numbers", **setting, **found)
            last = {name: values[-1] for name, values in found["curves"].items()}
            print(setting, last, flush=True)


if __name__ == "__main__":
    main()
