# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Generative models {#generative-models}
#
# Three ways to learn to draw garments: the same data, the same ruler, the same time. What each does well, what it costs, and what it gives up.
#
# **Papers:** Kingma and Welling, [*Auto-Encoding Variational Bayes*](https://arxiv.org/abs/1312.6114) (2013) · Lipman et al., [*Flow Matching for Generative Modeling*](https://arxiv.org/abs/2210.02747) (2022) ·
# Liu et al., [*Flow Straight and Fast*](https://arxiv.org/abs/2209.03003) (2022) · Dhariwal and Nichol, [*Diffusion Models Beat GANs on Image Synthesis*](https://arxiv.org/abs/2105.05233) (2021) · Xiao et al., [*Tackling the Generative
# Learning Trilemma with Denoising Diffusion GANs*](https://arxiv.org/abs/2112.07804) (2021) · Theis et al., [*A note on the evaluation of generative models*](https://arxiv.org/abs/1511.01844) (2015)
#
# **You need:** lessons sec:garments and sec:evaluation. · **Study time:** 60 minutes · **Running time:** about TIME seconds on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - write a VAE and flow matching, each in some thirty lines, and say what they learn;
# - explain why a mean is blurred, and how many small steps get around it;
# - read quality, coverage and speed off one picture;
# - say what a likelihood tells, and what it doesn't.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

import kgan
from kgan import data, metrics, models, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers, ops

SEED = 7  # of the runs on this page; the recorded runs have the seeds 0 to 4

# %%
# Parameters: change them and run everything again.
EPOCHS = {"VAE": 6, "flow matching": 3, "GAN": 5}  # passes through the images
BATCH_SIZE = 64
RATE = 2e-3  # Adam's; it falls to 0
STEPS = 16  # from noise to a garment, for flow matching
SAMPLES = 2000  # of a measurement on this page

# %% jupyter={"source_hidden": true}
rng = np.random.default_rng(SEED)
keras.utils.set_random_seed(SEED)
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})
ON_GPU = bool(tf.config.list_physical_devices("GPU"))  # there, products may have fewer digits
NAME = "fashion_mnist"
(x_train, _), (x_test, _) = data.load_data(NAME)
images, held_out = data.scale(x_train), data.scale(x_test)  # 8,000 and 2,000, in [-1, 1]
reference = metrics.reference_features(NAME)


def distance(pictures):
    """The Fréchet distance of images to the official test images, as in the lesson on measures."""
    return metrics.frechet_distance(reference, metrics.features(pictures, NAME))


def rows(named):
    """Shows rows of pictures, with their names at the left; returns the axes."""
    named = {name: pictures[:10] for name, pictures in named.items()}
    _, ax = plt.subplots(figsize=(6, 0.62 * len(named)))
    plots.image_grid(np.concatenate(list(named.values())), columns=10, ax=ax)
    for row, name in enumerate(named):
        ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center", fontsize=9)
    return ax


# %% [markdown]
# ## Five families {#five-families}
#
# All draw random numbers and turn them into an image. They differ in what they are trained to do, and so in what they can tell you afterwards.
#
# | family | is trained to | likelihood $p(x)$ | network passes for one image | latents |
# |---|---|---|---|---|
# | **autoregressive** (PixelRNN: [van den Oord et al., 2016](https://arxiv.org/abs/1601.06759)) | predict each pixel from those before it | exact | one for each pixel | none |
# | **normalizing flow** (Real NVP: [Dinh et al., 2016](https://arxiv.org/abs/1605.08803)) | give the data a high likelihood, by a network that can be inverted | exact | one | as many as pixels |
# | **VAE** (Kingma and Welling, 2013) | encode an image, and decode it again | a lower bound | one | few |
# | **diffusion, flow matching** ([Ho et al., 2020](https://arxiv.org/abs/2006.11239); Lipman et al., 2022) | remove noise | a bound, or by an integral | many | as many as pixels |
# | **GAN** (Goodfellow et al., 2014) | fool a discriminator | none | one | few |
#
# The first two are not over. Language models are autoregressive. For images, [Tian et al. (2024)](https://arxiv.org/abs/2404.02905) predict the next *scale* in place of the next pixel, and report that they surpass diffusion transformers.
# [Zhai et al. (2024)](https://arxiv.org/abs/2412.06329) report samples comparable to those of diffusion models from a normalizing flow. We write out the third and the fourth, and race them against the fifth.
#
# Neither needs an opponent: there is **one loss, which all weights lower**. That is their training step, whole:


# %%
class OneLoss(keras.Model):
    """A model that lowers one loss; a subclass says which."""

    def __init__(self, seed=None):
        super().__init__()
        self.seed_generator = keras.random.SeedGenerator(seed)
        self.mean_loss = keras.metrics.Mean("mean_loss")

    def train_step(self, images):
        with tf.GradientTape() as tape:
            loss = self.loss_on(images)
        weights = self.trainable_weights
        self.optimizer.apply(tape.gradient(loss, weights), weights)
        self.mean_loss.update_state(loss)
        return {"loss": self.mean_loss.result()}


# %% [markdown]
# ## A VAE: encode, decode {#vae}
#
# The decoder turns 16 numbers $z$ into an image. It *is* the generator of our GANs. How to train it without a judge? Show it real images. But which $z$ belongs to an image $x$? A second network answers, the **encoder**: not with one $z$, but with a
# normal distribution $q(z \mid x)$ for it. With any such answer, for every image,
#
# $$\log p(x) \;\ge\; \mathbb{E}_{z \sim q} \log p(x \mid z) \;-\; \text{KL}\bigl(q(z \mid x) \,\|\, \mathcal N(0, I)\bigr).$$
#
# So raise the right-hand side (Kingma and Welling, 2013). The first term: decode, and compare. With $p(x \mid z)$ normal around the decoded image it is a squared error, in units of $2\sigma^2$. We learn $\sigma$, too: fixed by hand, it would be a hidden weight
# between the two terms ([Rybkin et al., 2020](https://arxiv.org/abs/2006.13202)). The second term keeps the codes where we shall draw $z$ from. For means $\mu_i$ and variances $s_i^2$ it is $\frac12 \sum_i (\mu_i^2 + s_i^2 - 1 - \log s_i^2)$.


# %%
def build_encoder(latent_dim=16):
    """28 x 28 pixels to the means and log variances of 16 numbers."""
    x = pixels = keras.Input((28, 28, 1))
    for filters, size, stride in ((24, 4, 2), (48, 4, 2), (48, 3, 1)):
        x = layers.Conv2D(filters, size, stride, padding="same")(x)
        x = layers.LeakyReLU(0.2)(x)
    return keras.Model(pixels, layers.Dense(2 * latent_dim)(layers.Flatten()(x)))


# %%
class VAE(OneLoss):
    def __init__(self, encoder, decoder, seed=None):
        super().__init__(seed)
        self.encoder, self.decoder = encoder, decoder
        self.log_sigma = self.add_weight(shape=(), initializer="zeros", name="log_sigma")

    def loss_on(self, images):  # minus the bound, in nats
        mean, log_var = tf.split(self.encoder(images, training=True), 2, axis=1)
        noise = keras.random.normal(tf.shape(mean), seed=self.seed_generator)
        decoded = self.decoder(mean + tf.exp(log_var / 2) * noise, training=True)
        squares = tf.reduce_sum((images - decoded) ** 2, axis=(1, 2, 3))
        log_scale = self.log_sigma + math.log(2 * math.pi) / 2
        distortion = squares / (2 * tf.exp(2 * self.log_sigma)) + 784 * log_scale
        rate = tf.reduce_sum(mean**2 + tf.exp(log_var) - 1 - log_var, axis=1) / 2
        return tf.reduce_mean(distortion + rate)
