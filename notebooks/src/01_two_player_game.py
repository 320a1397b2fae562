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
# # 1. The two-player game
#
# Two neural networks play against each other. One of them ends up drawing clothes it has never seen.
#
# **Papers:** Goodfellow et al., *Generative Adversarial Nets* (2014) · Radford et al., *Unsupervised
# Representation Learning with Deep Convolutional Generative Adversarial Networks* (2016)
#
# **You need:** Python, and an idea of what a neural network is. · **Study time:** 40 minutes ·
# **Running time:** about 90 seconds on two CPU cores; no GPU and no network needed.
#
# **You will be able to**
#
# - say what *generative* and *adversarial* mean, and how a generator differs from a classifier;
# - name what goes into each of the two networks, and what comes out;
# - train a GAN on real images and watch its samples grow out of noise;
# - read the four curves of a training run, and know which of them not to worry about.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

import kgan
from kgan import callbacks, data, losses, plots

import keras
import numpy as np

SEED = 0

# %%
# Parameters: change them and run everything again.
DATASET = "fashion_mnist"  # or "mnist"
FULL = False  # True: all 60,000 images instead of the 8,000 that ship with the course
SECONDS = 60  # of training; on a GPU the same time gives more steps

# %% [markdown]
# ## 1.1 Generative: make data, don't judge it
#
# Most networks you have met are **discriminative**. A classifier looks at a picture and tells the
# classes apart: shirt or shoe?
#
# A **generative** model does something else. It makes new data, as close as it can to real data. Here
# are some real images. They ship with the course.

# %%
(x_train, y_train), _ = data.load_data(DATASET, full=FULL)
images = data.scale(x_train)
ax = plots.image_grid(images[:40], columns=10, title="real images")
plots.show("A grid of 40 grey garments, shoes and bags on black, as small photographs of 28 by 28 pixels.")

# %% [markdown]
# *Forty real images. Each is 28 × 28 pixels of one grey value.*
#
# Think of them as points that were drawn from a **distribution** $p_\text{data}$: a rule that says how
# likely each picture is. Nobody can write that rule down. We only have examples.
#
# A generative model works like this:
#
# 1. draw some random numbers $z$, called **noise** or **latents**;
# 2. send them through a function $G$, the **generator**;
# 3. call the result $G(z)$ a sample.
#
# Random numbers in, pictures out. So the pictures are random too: they have a distribution of their own,
# $p_g$. **The goal is $p_g = p_\text{data}$.** How close the two are can be measured in several ways. Lesson 4
# compares them.
#
# Pixels are scaled to $[-1, 1]$, because the generator's last layer is a tanh, which makes values there.

# %%
# NBVAL_CHECK_OUTPUT
print("one image:", images.shape[1:], images.dtype)
print("values from", images.min(), "to", images.max())
assert images.min() == -1
assert images.max() == 1

# %% [markdown]
# ## 1.2 Adversarial: two opponents
#
# How do you teach $G$ to make garments, when nobody can tell it what a garment is? The idea of
# Goodfellow and his colleagues, in 2014: **let a second network judge**. And train the judge at the same
# time.
#
# - The **generator** $G$ turns noise into images. It wants its images to pass for real.
# - The **discriminator** $D$ looks at one image and gives the probability that it is real. It wants to
#   tell real from fake.
#
# They are opponents, *adversaries*. Each gets better because the other does.

# %%
ax = plots.gan_diagram()
plots.show("Diagram: noise z goes into the generator G, giving a fake G(z). Fakes and real images x go into the discriminator D, which gives a probability from 0 to 1. Gradients flow back from D to G.")

# %% [markdown]
# *The structure of a GAN. Solid arrows: what is computed. Dashed arrow: what $G$ learns from.*
#
# Follow the arrows. Real images go to $D$ and to nobody else. **$G$ never sees one.** All it ever gets
# is the answer to a question: *how should my pixels change, for $D$ to believe me more?* That answer is
# a gradient, and it comes through $D$.
#
# Here are the two networks.

# %%
gan = kgan.GAN.from_preset(DATASET, seed=SEED, adversarial_loss="non_saturating")
print("G:", gan.generator.input_shape, "->", gan.generator.output_shape)
print("D:", gan.discriminator.input_shape, "->", gan.discriminator.output_shape)
print("parameters:", gan.generator.count_params(), "and", gan.discriminator.count_params())
assert gan.generator.input_shape == (None, gan.latent_dim)  # noise: no image goes in
assert gan.generator.output_shape == gan.discriminator.input_shape  # D takes what G makes
assert gan.discriminator.output_shape == (None, 1)  # one number for each image

# %% [markdown]
# `None` stands for the size of the batch: any number of images at once.
#
# > **A claim you will meet:** *the generator creates new images from the images fed to it.*
# > It does not. Look at $G$'s input shape above: a list of random numbers. Each pass through $G$ starts
# > from fresh noise, during training and afterwards.
#
# > **Another one:** *the noise $Z$ is artificial data.* Noise is noise. The artificial data is $G(z)$. In this
# > course $D$ always means the discriminator; distributions are called $p_\text{data}$ and $p_g$.
#
# ### What does $D$ say?
#
# $D$'s last layer gives any real number, a **logit** $\ell$. The logistic sigmoid turns it into a
# probability: $\sigma(\ell) = 1 / (1 + e^{-\ell})$. A logit of 0 means ½: no idea.
#
# **Predict before you run.** Both networks are new: their weights are random. What does $G$ draw? What
# probabilities does $D$ give to real images, and to $G$'s?
#
# <details><summary>Answer</summary>
#
# $G$ draws grey noise. $D$ has learned nothing, so its probabilities are near ½ for both. They
# differ a little from image to image, for no good reason.
#
# </details>

# %%
noise = gan.generate(10, seed=SEED)
ax = plots.image_grid(noise, columns=10, title="the generator before training")


def probability(pictures):
    """D's probability that each picture is real."""
    logits = gan.discriminator(pictures, training=False)
    return keras.ops.convert_to_numpy(keras.ops.sigmoid(logits))[:, 0]


before = {"real": probability(images[:500]), "fake": probability(gan.generate(500, seed=SEED))}
for name, p in before.items():
    print(f"D on {name} images: {p.mean():.2f} on average, from {p.min():.2f} to {p.max():.2f}")
assert all(abs(p.mean() - 0.5) < 0.25 for p in before.values())
plots.show("Ten squares of blurred grey noise.")

# %% [markdown]
# *Ten samples of a generator that has learned nothing.*
#
# > **A claim you will meet:** *D outputs 0 if the image is fake and 1 if it is real.*
# > It outputs a probability, anything between 0 and 1. It does not decide. That is good: a decision has no
# > gradient, and $G$ learns from gradients alone.
#
# ## 1.3 The rules of the game
#
# The label 1 means *real*, the label 0 means *fake*. $D$ is a classifier with two classes, so it gets
# the usual loss for that, **binary cross-entropy**, once for real images and once for fakes:
#
# $$J_D = -\frac1N \sum_{i=1}^{N} \log D(x_i) \;-\; \frac1M \sum_{j=1}^{M} \log\bigl(1 - D(G(z_j))\bigr)$$
#
# The first term is large when $D$ calls real images fake. The second is large when $D$ falls for fakes.
#
# $G$ wants the opposite for its own images. It wants $D$ to call them real:
#
# $$J_G = -\frac1M \sum_{j=1}^{M} \log D(G(z_j))$$
#
# Lesson 2 takes these formulas apart. For now one number is enough. If $D$ says ½ to everything, each term
# is $-\log \tfrac12 = \log 2$, so $J_D = 2 \log 2$ and $J_G = \log 2$.

# %%
# NBVAL_CHECK_OUTPUT
undecided = np.zeros((8, 1), "float32")  # logits of 0: D says 1/2
game = losses.NonSaturating()
j_d = float(game.discriminator(undecided, undecided))
j_g = float(game.generator(undecided))
print(f"J_D = {j_d:.3f}, J_G = {j_g:.3f}")
assert math.isclose(j_d, 2 * math.log(2), rel_tol=1e-6)
assert math.isclose(j_g, math.log(2), rel_tol=1e-6)

# %% [markdown]
# Keep these two numbers in mind. They are the level at which the game is even.
#
# ## 1.4 Play
#
# The two take turns, a few thousand times:
#
# 1. **$D$'s turn.** Draw noise, make fakes, take real images. Move $D$'s weights so that $J_D$ falls. $G$
#    stays as it is.
# 2. **$G$'s turn.** Draw *new* noise, make fakes. Move $G$'s weights so that $J_G$ falls. $D$ stays as it is.
#
# That is what `gan.fit` does. Lesson 6 writes it out line by line.
#
# **Predict before you run.** During training, $D$'s mean output is recorded on real images (`d_real`) and
# on fakes (`d_fake`). Where do the two go? And which of the losses falls?
#
# <details><summary>Answer</summary>
#
# Early on $D$ is ahead: `d_real` is above `d_fake`. Then $G$ catches up, and both come close to ½, without
# quite meeting. Neither loss falls for long. Each player's loss depends on the other player, and that one
# improves too.
#
# </details>
#
# We want to watch $G$ grow. So after each epoch we draw samples, **always from the same latents**. Only
# then can the pictures be compared.

# %%
snapshots = {0: noise}


def take_snapshot(epoch, logs):
    snapshots[int(gan.g_optimizer.iterations)] = gan.generate(10, seed=SEED)


history = gan.fit(
    images,
    batch_size=64,
    epochs=100_000,  # the time limit ends it
    verbose=0,
    callbacks=[
        callbacks.TimeLimit(SECONDS),
        keras.callbacks.LambdaCallback(on_epoch_end=take_snapshot),
    ],
)
steps = int(gan.g_optimizer.iterations)
print(f"{steps} steps, {steps * 64 / len(images):.1f} times through the images")

# %%
moments = list(snapshots)
chosen = [moments[round(i)] for i in np.geomspace(1, len(moments), 6) - 1]
strip = np.concatenate([snapshots[step] for step in chosen])
ax = plots.image_grid(strip, columns=10, title="the same ten latents, from top to bottom")
rows = len(chosen)
for row, step in enumerate(chosen):
    ax.text(-4, (row + 0.5) * 30, f"step {step}", ha="right", va="center")
plots.show("Six rows of ten samples. The first row is noise, the second shows blurred shapes, and down the rows shirts, trousers, shoes and bags become clear.")

# %% [markdown]
# *Each column is one list of random numbers. Each row is the generator at one moment of its training.*
#
# Read it column by column. First come blurs of about the right brightness. Then outlines. Then sleeves,
# soles and handles. A column may change its mind: a shirt becomes a dress. Nothing ties a latent to a
# garment but what $G$ has learned so far.
#
# Now look at many.

# %%
samples = gan.generate(60, seed=SEED + 1)
ax = plots.image_grid(samples, columns=12, title="generated: none of these garments exists")
plots.show("A grid of 60 generated garments: most are clearly shirts, trousers, dresses, shoes or bags; a few are not clear.")

# %% [markdown]
# *Sixty samples, not chosen by hand.*
#
# Most are easy to name, some are not. That is a minute of training on 8,000 images. Lesson 9 goes on from
# here.
#
# ### Is it only a look?
#
# Looking is not measuring. Lesson 12 has proper measures. A simple one will do for now: compare the
# *average* image, pixel by pixel, of real and generated pictures. It is a weak test. A generator can pass it
# and still be bad, but one that fails it is bad for sure.

# %%
mean_real = images.mean(axis=0)
gaps = {
    "before": np.abs(noise.mean(axis=0) - mean_real).mean(),
    "after": np.abs(gan.generate(1000, seed=SEED).mean(axis=0) - mean_real).mean(),
}
for moment, gap in gaps.items():
    print(f"gap between the average images {moment} training: {gap:.3f} per pixel, of a range of 2")
assert gaps["after"] < 0.3 * gaps["before"]

# %% [markdown]
# And are the samples different from each other? A generator that always draws the same shoe would be no
# use. The spread of the pixel values tells: it should be about that of real images.

# %%
spread_real = images.std(axis=0).mean()
spread_fake = gan.generate(1000, seed=SEED).std(axis=0).mean()
print(f"spread of a pixel's value: {spread_real:.2f} in real images, {spread_fake:.2f} in samples")
assert 0.7 < spread_fake / spread_real < 1.3

again, other = gan.generate(3, seed=SEED), gan.generate(3, seed=SEED + 1)
assert (again == gan.generate(3, seed=SEED)).all()  # the same latents give the same images
assert (again != other).any()  # other latents give other images

# %% [markdown]
# ## 1.5 What the curves say

# %%
axes = plots.training_curves(history)
axes[0].axhline(2 * math.log(2), color="grey", linewidth=0.8)
axes[0].axhline(math.log(2), color="grey", linewidth=0.8)
line = axes[1].axhline(0.5, color="grey", linewidth=0.8)
plots.show("Two plots over the epochs. Left: d_loss stays a little under 1.39 while g_loss stays a little above 0.69. Right: d_real stays a little above one half and d_fake a little below.")

# %% [markdown]
# *Left: the two losses; the grey lines are the even game, $2 \log 2$ and $\log 2$. Right: $D$'s mean
# probability on real and generated images; the grey line is ½.*

# %%
last = {name: values[-1] for name, values in history.history.items()}
print(", ".join(f"{name} = {value:.2f}" for name, value in last.items()))
assert last["d_fake"] < last["d_real"]  # D is a little ahead ...
assert last["d_real"] - last["d_fake"] < 0.4  # ... but far from sure
assert abs(last["d_loss"] - 2 * math.log(2)) < 0.4

# %% [markdown]
# - **The losses hardly fall, and that is fine.** In ordinary training a falling loss means progress. Here
#   each loss is measured against an opponent that improves. It is like two chess players who both learn: they
#   still win about half of their games.
# - **`g_loss` may even rise** while the pictures get better. That happens when $D$ learns a little faster than
#   $G$. The pictures tell how good $G$ is; its loss does not.
# - **`d_real` above `d_fake`** means that $D$ still sees differences. So there is something left for $G$ to
#   learn.
# - **Worry** when `d_fake` goes to 0 and stays there: then $D$ rejects everything with confidence, and $G$
#   learns little from it. Lesson 14 is about such cases.
#
# ## Exercises
#
# **1.** Ask the trained $D$ about pictures it has never met: real images upside down, and real images with
# black and white swapped. Predict first: which does it find more suspicious?
#
# <details><summary>Solution</summary>
#
# ```python
# strange = {"real": images[:500], "upside down": images[:500, ::-1], "negative": -images[:500]}
# for name, pictures in strange.items():
#     print(f"{name}: D says {probability(pictures).mean():.2f}")
# ```
#
# There is no right answer to know beforehand. $D$ was trained to tell real images from $G$'s samples and from
# nothing else. On other pictures its number means little: it is not a detector of strange pictures.
#
# </details>
#
# **2.** Walk from one garment to another: take latents $z_1$ and $z_2$, and draw $G$ at ten points on the line
# between them. Does one picture fade into the other, as in a film?
#
# <details><summary>Solution</summary>
#
# ```python
# ends = np.random.default_rng(SEED).normal(size=(2, gan.latent_dim)).astype("float32")
# t = np.linspace(0, 1, 10, dtype="float32")[:, None]
# walk = gan.ema_generator.predict((1 - t) * ends[0] + t * ends[1], verbose=0)
# plots.image_grid(walk, columns=10)
# ```
#
# No: the shape itself changes. A fade would show both pictures at once, half transparent. $G$ goes through
# garments that lie between. Lesson 13 makes more of this.
#
# </details>
#
# **3.** Set `DATASET = "mnist"` at the top and run everything again. What is easier about digits, what is
# harder?
#
# <details><summary>Solution</summary>
#
# Strokes are almost black and white, so there is no texture to learn: digits look sharp early. But a digit
# with one stroke wrong is no digit, while a shirt with an odd sleeve is still a shirt. So the eye finds more
# failures among the digits.
#
# </details>
#
# ## Summary
#
# - A generative model turns noise $z$ into samples $G(z)$, whose distribution $p_g$ should become
#   $p_\text{data}$.
# - The discriminator gives the probability that an image is real. The generator wants it to be wrong.
# - The generator never sees data. All it learns from are gradients that come through the discriminator.
# - The even game has $J_D = 2 \log 2$ and $J_G = \log 2$. Losses near these are no sign of failure, and
#   falling losses no sign of success.
# - To judge progress, look at samples from fixed latents.
#
# **Next:** lesson 2 builds the two losses from the cross-entropy of a single image.
