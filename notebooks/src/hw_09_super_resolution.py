# %% [markdown]
# # Homework. Enlarge, and stay true {#hw-super-resolution}
#
# **Goals.** You train a model that enlarges Fashion-MNIST from 7 by 7 pixels to 28 by 28, with a loss that you mix yourself, and hand in one whose
# images are close to the originals *and* look like garments.
#
# **You need:** lessons sec:garments, sec:evaluation and sec:adversarial-losses. · **Time:** 3 hours, of which a few minutes are training · **Points:** 12
#
# | task | points |
# |---|---|
# | 1. images, shrunk | 2 |
# | 2. the best answer, and an honest one | 3 |
# | 3. a loss of two parts | 2 |
# | 4. a model that enlarges | 2 |
# | 5. both at once | 3 |
#
# Fill the gaps, marked `# YOUR CODE HERE`, and run the check below each, as often as you like. Change nothing outside the gaps; add
# cells where you need some. **Hand in two files:** this notebook, and `super_resolution.keras`, which it saves beside itself.

# %% given="setup"
from pathlib import Path

import kgan
from kgan import data, homework, losses, models, plots

import keras
import numpy as np
import tensorflow as tf

(x_train, _), (x_test, _) = data.load_data("fashion_mnist")
images, held_out = data.scale(x_train), data.scale(x_test)  # in [-1, 1]

# %% [markdown]
# ## Warm-up: a worked example
#
# Two images of two pixels, $(1, -1)$ and $(-1, 1)$, shrink to the same grey pixel, 0. Each is the original half of the time. You see the grey
# pixel. What do you answer?
#
# - **The mean of the two**, $(0, 0)$. It is off by 1 in each pixel, whichever the original is: the squared error is 1. No answer has a smaller expected one.
#   But no original looks like that: it is *blurred*.
# - **One of the two, drawn by lot.** It looks right. Half of the time it is the original, and the error is 0. Else it is off by 2 in each
#   pixel, and the error is 4. That makes 2 on average.
#
# So the answer that looks right has twice the squared error. **Distortion** is how far answers are from *their* originals. **Distance** is how far all
# answers together are from all originals, as distributions. They are two things. At the best that can be done, one is paid for with the other ([Blau and Michaeli, 2018](https://arxiv.org/abs/1711.06077)).
#
# Distortion is often given in decibels: $10 \log_{10}(\text{range}^2 / \text{squared error})$, the *peak signal-to-noise ratio*. Our images are in $[-1, 1]$, so the range is 2.
# More is better. Twice the error is 3 dB less.


# %% given="warmup"
def decibels(enlarged, originals):
    """The distortion of images in [-1, 1]; the more, the closer."""
    return 10 * np.log10(2**2 / np.mean((np.asarray(enlarged) - originals) ** 2))


originals = np.array([[1.0, -1.0], [-1.0, 1.0]])
answers = {"the mean": [[0, 0], [0, 0]], "one drawn": [[1, -1], [1, -1]]}  # once right, once wrong
for name, answer in answers.items():
    error = np.mean((answer - originals) ** 2)
    print(f"{name}: squared error {error:.0f}, {decibels(answer, originals):.1f} dB")
assert np.isclose(decibels(*answers.values()), decibels(answers["the mean"], originals))

# %% [markdown]
# ## Task 1. Images, shrunk (2 points)
#
# Mean pooling by 4: each block of 4 by 4 pixels becomes one, their mean. `images` is an array `(n, height, width, 1)`, of any height and width that 4 divides.
# The result has the shape `(n, height / 4, width / 4, 1)`.


# %% solution="shrink"
def shrink(images):
    """Images, mean-pooled by 4."""
    ### BEGIN SOLUTION
    n, height, width, _ = images.shape
    return images.reshape(n, height // 4, 4, width // 4, 4, 1).mean(axis=(2, 4))
    ### END SOLUTION


# %% task="test_shrink" points=2
homework.check_shrink(shrink)
### BEGIN HIDDEN TESTS
homework.check_shrink(shrink, seed=901)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 2. The best answer, and an honest one (3 points)
#
# The example above, for any number of images that shrink to the same one. `candidates` is an array `(k, pixels)`, and `chances`, of shape `(k,)` and
# with the sum 1, says how likely each is to be the original. The squared error of an answer is the mean over the pixels. Return the dict
# `{"mean_error": ..., "draw_error": ...}` of two expected squared errors:
#
# - of the **mean** of all candidates by their chances,
# - of a candidate **drawn** by the same chances. The draw knows nothing of which one is the original.


# %% solution="expected_errors"
def expected_errors(candidates, chances):
    """A dict of two numbers."""
    ### BEGIN SOLUTION
    mean = chances @ candidates
    pairs = ((candidates[:, None] - candidates) ** 2).mean(axis=-1)  # original, draw
    return {
        "mean_error": chances @ ((candidates - mean) ** 2).mean(axis=-1),
        "draw_error": chances @ pairs @ chances,
    }
    ### END SOLUTION


# %% task="test_expected_errors" points=3
homework.check_expected_errors(expected_errors)
### BEGIN HIDDEN TESTS
homework.check_expected_errors(expected_errors, seed=902)
### END HIDDEN TESTS

# %% [markdown]
# Try it with numbers of your own: how are the two errors related? So how many decibels does an answer cost that looks right?
#
# ## Task 3. A loss of two parts (2 points)
#
# The generator's loss for one batch: the mean squared error, plus `weight` times the non-saturating adversarial loss, which is the cross-entropy with label 1.
# Both are means over everything, and the sum is one number. `fake_logits`, of shape `(n, 1)`, are $D$'s logits of the enlarged images `fake`;
# `real` are the originals, both of shape `(n, height, width, 1)`. $D$ may be certain: logits of −120 occur.
#
# Training takes the gradient of what you write. So use `keras.ops` or TensorFlow here, not NumPy.


# %% solution="mixed_loss"
def mixed_loss(fake_logits, fake, real, weight):
    """One number, to be lowered by the generator."""
    ### BEGIN SOLUTION
    adversarial = keras.ops.mean(keras.ops.softplus(-fake_logits))
    return weight * adversarial + keras.ops.mean((fake - real) ** 2)
    ### END SOLUTION


# %% task="test_mixed_loss" points=2
homework.check_mixed_loss(mixed_loss)
### BEGIN HIDDEN TESTS
homework.check_mixed_loss(mixed_loss, seed=903)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 4. A model that enlarges (2 points)
#
# Here is the training. A batch holds small images and their originals. $D$ is shown enlarged images and originals; $G$ then lowers your loss. With weight 0, $D$ is
# not asked. In the end $G$ gets the moving average of its weights over the last hundred steps or so: that damps how $G$ and $D$ chase each other.


# %% given="trainer"
class Trainer(keras.Model):
    """Trains a generator by the mixed loss, against a discriminator."""

    def __init__(self, generator, discriminator, weight, rate):
        super().__init__()
        self.generator, self.discriminator, self.weight = generator, discriminator, weight
        self.g_optimizer = keras.optimizers.Adam(rate, 0.0, 0.99, use_ema=True, ema_momentum=0.99)
        self.d_optimizer = keras.optimizers.Adam(rate, 0.0, 0.99)

    def train_step(self, batch):
        small, real = batch
        if self.weight:
            fake = self.generator(small, training=True)
            with tf.GradientTape() as tape:
                logits = [self.discriminator(x, training=True) for x in (real, fake)]
                d_loss = losses.NonSaturating().discriminator(*logits)
            weights = self.discriminator.trainable_weights
            self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        with tf.GradientTape() as tape:
            fake = self.generator(small, training=True)
            asked = self.discriminator(fake, training=True) if self.weight else tf.zeros((1, 1))
            g_loss = mixed_loss(asked, fake, real, self.weight)
        weights = self.generator.trainable_weights
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        return {"g_loss": g_loss}


def train(generator, discriminator, weight, epochs, rate=2e-3):
    """Trains for some epochs of 125 steps; the generator goes on from what it is."""
    trainer = Trainer(generator, discriminator, weight, rate)
    trainer.compile(steps_per_execution=5)
    trainer.fit(shrink(images), images, batch_size=64, epochs=epochs, verbose=0)
    trainer.g_optimizer.finalize_variable_values(generator.trainable_variables)  # the average
    for batch in np.split(shrink(images), 125):
        generator(batch, training=True)  # BatchNorm's statistics are those of other weights


# %% [markdown]
# Build a generator of Keras's own layers, from `(7, 7, 1)` to `(28, 28, 1)` in $[-1, 1]$. Train it, and save it, and it alone, with `generator.save("super_resolution.keras")`. In this
# task it has to be better than interpolation, which needs no model: more than 15.8 dB, and a Fréchet distance from the official test images of less than 26, in the features of the
# package's classifier.
#
# - Most of the work is cheap at 7 by 7 pixels: put depth there, and double the size twice with `Conv2DTranspose`. Normalise in between, for example with `BatchNormalization`.
# - For a discriminator, `models.build_conv_discriminator` will do.
# - Begin with the squared error alone, `weight=0`: then $D$ meets a generator that knows its craft.
# - Train on `images` only. `held_out` is for measuring.
# - No `Lambda` layers, please: they can hold any code, so the loader refuses them.
# - Save training for another day: write the cell so that it does nothing if `super_resolution.keras` is there. The grader uses the file that you
#   hand in.


# %% solution="train"
### BEGIN SOLUTION
def build_generator(width=32):
    """Three convolutions at 7 by 7 pixels, then two that double the size."""
    layers = keras.layers
    x = small = keras.Input((7, 7, 1))
    for _ in range(3):
        x = layers.Conv2D(2 * width, 3, padding="same", use_bias=False)(x)
        x = layers.LeakyReLU(0.2)(layers.BatchNormalization(momentum=0.9)(x))
    x = layers.Conv2DTranspose(width, 4, 2, padding="same", use_bias=False)(x)
    x = layers.LeakyReLU(0.2)(layers.BatchNormalization(momentum=0.9)(x))
    x = layers.LeakyReLU(0.2)(layers.Conv2D(width, 3, padding="same")(x))
    x = layers.Conv2DTranspose(1, 4, 2, padding="same", activation="tanh")(x)
    return keras.Model(small, x)


if not Path("super_resolution.keras").exists():
    keras.utils.set_random_seed(0)
    generator = build_generator()
    discriminator = models.build_conv_discriminator(filters=24, seed=1)
    train(generator, discriminator, weight=0, epochs=2)
    train(generator, discriminator, weight=1, epochs=6)
    generator.save("super_resolution.keras")
### END SOLUTION

# %% task="test_enlargement" points=2
homework.check_enlargement("super_resolution.keras")
### BEGIN HIDDEN TESTS
assert Path("super_resolution.keras").is_file()
### END HIDDEN TESTS

# %% [markdown]
# Look at what you have made. (This cell gives no points.)

# %% given="look"
if Path("super_resolution.keras").exists():
    small = shrink(held_out[:10])
    # The package's loader, in safe mode: any Keras model will do.
    enlarged = kgan.load_model("super_resolution.keras", kind=keras.Model).predict(small, verbose=0)
    bilinear = np.asarray(keras.ops.image.resize(small, (28, 28)))
    rows = [small.repeat(4, axis=1).repeat(4, axis=2), bilinear, enlarged, held_out[:10]]
    ax = plots.image_grid(np.concatenate(rows), columns=10)

# %% [markdown]
# *From above: the small images, their bilinear enlargement, your model's, and the originals.*
#
# ## Task 5. Both at once (3 points)
#
# Now the distortion must be 17.5 dB at least, and the distance 2.5 at most. Is one of them not good enough? Then go back to task 4: the check says
# at which end of the curve your model is.

# %% task="test_mix" points=3
homework.check_mix("super_resolution.keras")
### BEGIN HIDDEN TESTS
assert Path("super_resolution.keras").is_file()
### END HIDDEN TESTS

# %% [markdown]
# A question to think about, without points: the same small image always gives the same large one here. What would you have to change for your model to *draw* an answer, as in task 2?
#
# That is all. Save the notebook, and hand in both files under their own names.
