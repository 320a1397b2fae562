# %% [markdown]
# # Homework. A GAN that can be asked {#hw-conditional}
#
# **Goals.** You build a conditional GAN for Fashion-MNIST with Keras's own layers, train it within a budget of steps, and hand in a model
# that another program can load and measure.
#
# **You need:** lessons sec:train-step, sec:garments, sec:conditional and sec:evaluation. · **Time:** 3 hours, of which a few minutes are training · **Points:** 12
#
# | task | points |
# |---|---|
# | 1. labels as planes | 3 |
# | 2. a conditional GAN, trained | 5 |
# | 3. samples of some quality | 4 |
#
# Fill the gaps, marked `# YOUR CODE HERE`, and run the check below each, as often as you like. Change nothing outside the gaps; add
# cells where you need some. **Hand in two files:** this notebook, and `gan.keras`, which it saves beside itself.

# %% given="setup"
from pathlib import Path

import kgan
from kgan import data, homework, models, plots

import keras
import numpy as np

STEPS = 1000  # that the generator may take, at most
(x_train, y_train), _ = data.load_data("fashion_mnist")
images = data.scale(x_train)
labels = np.eye(10, dtype="float32")[y_train]  # one-hot rows

# %% [markdown]
# ## Warm-up: a worked example
#
# A network with two inputs, in Keras's functional style: a point and a label go in, one number comes out. The label is joined to the point, as
# further numbers, before the first layer.

# %% given="warmup"
point = keras.Input((2,), name="point")
label = keras.Input((3,), name="label")
joined = keras.layers.Concatenate()([point, label])
network = keras.Model([point, label], keras.layers.Dense(1)(joined))
answer = network([np.zeros((5, 2)), np.eye(3)[[0, 1, 2, 0, 1]]])
print("five points and labels in,", answer.shape, "out")
assert answer.shape == (5, 1)

# %% [markdown]
# ## Task 1. Labels as planes (3 points)
#
# A convolution sees a small window of the image at a time. To tell it the label everywhere, one joins the label to the image as further
# channels: one *plane* for each class, all 1 for the class of this image and all 0 for the others. Write that for one-hot labels of shape
# `(n, classes)`. The result has the shape `(n, height, width, classes)`; `labels` stays as it is.


# %% solution="label_planes"
def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    ### BEGIN SOLUTION
    return np.tile(labels[:, None, None, :], (1, height, width, 1))
    ### END SOLUTION


# %% task="test_label_planes" points=3
homework.check_label_planes(label_planes)
### BEGIN HIDDEN TESTS
homework.check_label_planes(label_planes, seed=501)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 2. A conditional GAN, trained (5 points)
#
# Build a generator and a discriminator, each with a second input for one-hot labels of ten classes, from Keras's own layers or from parts
# of `kgan.models`. Images are in $[-1, 1]$. Make a `kgan.GAN` of them, train it for at most `STEPS` steps of the generator, and save it with `gan.save("gan.keras")`.
#
# - In a functional model, `Reshape((1, 1, 10))` and `UpSampling2D((28, 28))` turn labels into planes. Planes are one way to tell $D$ the label;
#   lesson sec:conditional has two others. Which one obeys best?
# - `kgan.models` builds conditional networks by itself when it is given `num_classes`. Use that for the generator if you like, and to compare; let
#   the way of the label into $D$ be your own work.
# - No `Lambda` layers, please: they can hold any code, so the loader refuses them.
# - `kgan.GAN` is compiled and trained as in lesson sec:garments. With 8,000 images and `batch_size=64` an epoch has 125 steps.
# - Save training for another day: write the cell so that it does nothing if `gan.keras` is there. The grader uses the file that you
#   hand in.
#
# At least 60 % of the samples must be found to be of the class that was asked for, by a classifier.


# %% solution="train"
### BEGIN SOLUTION
def build_discriminator():
    """Images and labels to logits: the label enters by projection."""
    layers = keras.layers
    base = models.build_conv_discriminator(seed=1)
    features, label = base.layers[-2].output, keras.Input((10,))
    direction = layers.Dense(features.shape[-1], use_bias=False)(label)  # one for each class
    agreement = layers.Dot(1)([features, direction])
    return keras.Model([base.input, label], layers.Add()([base.output, agreement]))


if not Path("gan.keras").exists():
    keras.utils.set_random_seed(0)
    generator = models.build_conv_generator(latent_dim=16, num_classes=10, seed=0)
    gan = kgan.GAN(generator, build_discriminator(), seed=2)
    gan.compile(
        keras.optimizers.Adam(2e-3, 0.0, 0.99),
        keras.optimizers.Adam(2e-3, 0.0, 0.99),
        adversarial_loss="hinge",
        ema_momentum=0.995,
        steps_per_execution=5,
    )
    gan.fit(images, labels, batch_size=64, epochs=6, verbose=0)
    gan.save("gan.keras")
### END SOLUTION

# %% task="test_train" points=5
homework.check_conditional_gan("gan.keras")
### BEGIN HIDDEN TESTS
homework.check_conditional_gan("gan.keras", seed=502)
### END HIDDEN TESTS

# %% [markdown]
# Look at what you have made. Each row is a class. (This cell gives no points.)

# %% given="look"
if Path("gan.keras").exists():
    samples = kgan.load_model("gan.keras").generate(
        100, labels=np.repeat(np.arange(10), 10), seed=0
    )
    ax = plots.image_grid(samples, columns=10)

# %% [markdown]
# ## Task 3. Samples of some quality (4 points)
#
# The Fréchet distance of your samples from the official test images, in the features of the package's classifier, must be 10 at most. Is it
# not? Then go back to task 2: another way to join the label, another learning rate, a longer training within the budget.

# %% task="test_quality" points=4
homework.check_sample_quality("gan.keras")
### BEGIN HIDDEN TESTS
homework.check_sample_quality("gan.keras", seed=503)
### END HIDDEN TESTS

# %% [markdown]
# That is all. Save the notebook, and hand in both files under their own names.
