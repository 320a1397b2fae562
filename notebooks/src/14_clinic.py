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
# # 14. The clinic
#
# Eleven ways in which a GAN fails, each made on purpose within seconds. For each: how it looks, the number that gives it away, the
# cause and the cure.
#
# **Papers:** Goodfellow et al., *Generative Adversarial Nets* (2014) · Salimans et al., *Improved Techniques for Training GANs*
# (2016) · Arjovsky and Bottou, *Towards Principled Methods for Training Generative Adversarial Networks* (2017) · Mescheder
# et al., *Which Training Methods for GANs do actually Converge?* (2018)
#
# **You need:** lessons 1, 2, 5 and 6. · **Study time:** 75 minutes · **Running time:** about 70 seconds on two CPU cores; no GPU
# needed.
#
# **You will be able to**
#
# - tell what ails a training run from a picture, the curves and one number, and mend it;
# - say which number reveals which failure, and why the losses alone do not;
# - have `kgan.diagnose` look at a run of your own, and judge what it says;
# - answer the ten questions that learners of GANs ask most.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import json
import math
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import kgan
from kgan import data, losses, metrics, models, penalties, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0

# %%
# Parameters: change them and run everything again.
EPOCHS = 30  # of each training; an epoch has
STEPS = 50  # steps, each on
BATCH_SIZE = 128  # points
RATE = 1e-3  # Adam's, when all is well
UNITS = (64, 64)  # the hidden layers of both networks
LATENT_DIM = 8
HEAD_START = 1000  # steps that D takes alone in section 14.4
G_RATE = 5e-4  # of G's plain gradient descent there
GAMMA = 1e3  # the weight of R1 in section 14.7
DIGITS = 100  # images in section 14.12, trained on for
DIGIT_EPOCHS = 12  # epochs of 50 steps


# %% [markdown]
# ## 14.1 A healthy patient
#
# A doctor learns first what healthy looks like. Our patient is a small GAN in the plane. Its data is the ring of lesson 6: eight round
# clouds. A sample is **good** if it is within 3 standard deviations of the middle of a cloud.
#
# `train` uses settings that work, except for those that we spoil on purpose.


# %%
ring = data.ring(std=0.08)
points = ring.sample(STEPS * BATCH_SIZE, SEED)  # one epoch
new_points = ring.sample(2000, SEED + 1)  # for measuring: no GAN here is trained on them


def adam(rate=RATE, beta_1=0.0):
    """A new optimizer: each network needs its own."""
    return keras.optimizers.Adam(rate, beta_1, beta_2=0.99)


def build_networks(output_activation=None, normalization=None, num_classes=None):
    """A small generator and a small discriminator of points, the same ones each time."""
    shared = {"units": UNITS, "normalization": normalization, "num_classes": num_classes}
    generator = models.build_mlp_generator(
        (2,), LATENT_DIM, output_activation=output_activation, **shared, seed=3 * SEED
    )
    return generator, models.build_mlp_discriminator((2,), **shared, seed=3 * SEED + 1)


def train(gan, x=points, epochs=EPOCHS, callbacks=None, **spoiled):
    """Trains a GAN with healthy settings, but for the spoiled ones."""
    settings = {"g_optimizer": adam(), "d_optimizer": adam(), "steps_per_execution": 25}
    gan.compile(**{**settings, **spoiled})
    return gan.fit(x, batch_size=BATCH_SIZE, epochs=epochs, verbose=0, callbacks=callbacks)


# %% [markdown]
# During this first training we look at the share of good samples after each epoch. In ordinary training nobody knows it. Here we
# do, because we know where the data is.


# %%
def good_share(gan):
    """The share of good samples among 2,000."""
    return metrics.mode_coverage(gan.generate(2000, seed=SEED), ring)["high_quality"]


class Watch(keras.callbacks.Callback):
    """Adds the share of good samples to the curves."""

    def on_epoch_end(self, epoch, logs=None):
        logs["good"] = good_share(self.model)


gan = kgan.GAN(*build_networks(), seed=SEED)
history = train(gan, callbacks=[Watch()])
healthy = gan, history
patients = {"healthy": healthy}
print(f"good samples: {good_share(gan):.0%}")
assert good_share(gan) > 0.6

# %% [markdown]
# Each patient gets the same figure: samples on the left, then the curves.


# %%
def draw_samples(ax, samples, real=None, colors=None):
    """Draws images, or points over the data's circles or over the real points given."""
    if samples.ndim == 4:
        return plots.image_grid(samples[:48], columns=8, ax=ax)
    if real is None:
        for center in ring.centers:
            ax.add_patch(plt.Circle(center, 3 * ring.std, fill=False, linestyle=":"))
    else:
        ax.plot(*real[:300].T, "x", color=plots.BLUE, markersize=3)
    style = {"color": plots.VERMILION} if colors is None else {"c": colors, "cmap": "viridis"}
    limit = 2 if real is None else 2.6
    ax.scatter(*np.clip(samples, -limit, limit).T, s=3, **style)
    limits = -1.05 * limit, 1.05 * limit
    ax.set(xlim=limits, ylim=limits, aspect="equal", xticks=[], yticks=[])


# %%
def show(patient, title, **style):
    """Draws one patient: samples, losses, D's mean outputs."""
    gan, history = patient
    figure, axes = plt.subplots(
        1, 3, figsize=(9, 2.3), layout="constrained", width_ratios=(1, 1.4, 1.4)
    )
    draw_samples(axes[0], gan.generate(400, seed=SEED), **style)
    axes[0].set_title(title)
    plots.training_curves(history, axes=axes[1:])
    low, high = axes[1].get_ylim()
    axes[1].set_ylim(min(low, -0.1), max(high, 1.5))
    if isinstance(gan.adversarial_loss, losses.Minimax):  # with cross-entropy: probabilities
        axes[2].set_ylim(-0.03, 1.03)
    return figure


# %%
figure = show(healthy, "healthy")
plots.show("Three panels. Left: eight dotted circles on a ring, most points inside them, a few between. Middle: d_loss close to 1.39 and g_loss close to 0.7, both nearly straight lines. Right: d_real and d_fake, both close to one half.")

# %% [markdown]
# *The healthy patient. Left: 400 samples; good ones lie in the dotted circles. Middle and right: the curves.*
#
# All modes are reached. The losses are near $2 \log 2$ and $\log 2$, the mean outputs near ½, and all curves are quiet. The package has a
# doctor of its own. It agrees:

# %%
report = kgan.diagnose(history, gan, points, held_out=new_points)
print(report)
assert report == []

# %% [markdown]
# `kgan.diagnose` takes what `fit` returned, the GAN and its training data. It measures what this lesson measures, and returns a list of
# findings. Each has a name, a sentence, its evidence, and the section that explains it. The argument `held_out` is for section 14.12.
#
# Now the ill ones. Each section goes the same way: picture and curves, the measurement, the cause, the cure, the curves after.
#
# ## 14.2 Mode collapse
#
# **Picture and curves.** Both networks get momentum, Adam with $\beta_1 = 0.9$, and a rate that is five times larger than the healthy
# one.
#
# **Predict before you run.** What will the samples look like?
#
# <details><summary>Answer</summary>
#
# They are in one place, beside most of the data. The place moves about: where they are, $D$ learns *fake*, and so they leave.
#
# </details>

# %%
gan = kgan.GAN(*build_networks(), seed=SEED)
history = train(gan, g_optimizer=adam(5 * RATE, 0.9), d_optimizer=adam(5 * RATE, 0.9))
patients["mode collapse"] = gan, history
figure = show(patients["mode collapse"], "mode collapse")
plots.show("Three panels. The points are a plume over the upper part of the ring; the lower circles are empty. The losses swing up and down, and so do d_real and d_fake.")

# %% [markdown]
# *Momentum and a large rate: most of the data is left out.*
#
# **The measurement.** Around each real point take a ball that holds its nearest 2 % of the data. Is any sample in it? The share of real
# points for which there is one is the **coverage** (lesson 12).


# %%
def coverage(gan, real=points[:1000]):
    """The share of real points with a sample in their ball."""
    samples = gan.generate(len(real), seed=SEED)
    return metrics.density_coverage(real, samples, k=len(real) // 50)["coverage"]


ill, well = coverage(gan), coverage(healthy[0])
print(f"coverage: {ill:.0%} when ill, {well:.0%} when healthy")
assert ill < 0.5 < 0.7 < well
report = kgan.diagnose(history, gan, points)
print(report)
assert "mode_collapse" in report.names

# %% [markdown]
# **The cause.** Hold $D$ still. What is $G$'s best answer? Not the data! $J_G = -\mathbb E \log D(G(z))$ is least when every sample
# lies where $D$ is largest: at one single point. It is only because $D$ answers at once that the samples stay apart. So $G$ must not run
# on in a direction that $D$ has already changed its mind about.
#
# Momentum does just that. Adam steps along an average of past gradients, $(1 - \beta_1) \sum_j \beta_1^{\,j} g_{t-j}$. The mean age
# of a gradient in it is $\beta_1 / (1 - \beta_1)$. With Keras's default $\beta_1 = 0.9$ that is nine steps.

# %%
# NBVAL_CHECK_OUTPUT
default = keras.optimizers.Adam()
ages = np.arange(1000)
weights = (1 - default.beta_1) * default.beta_1**ages
print(f"Keras's default: beta_1 = {default.beta_1}, mean age {np.sum(weights * ages):.1f} steps")
assert math.isclose(weights.sum(), 1)
assert math.isclose(np.sum(weights * ages), default.beta_1 / (1 - default.beta_1))
assert math.isclose(np.sum(weights * ages), 9)

# %% [markdown]
# **The cure.** No momentum ($\beta_1 = 0$), or little, and a smaller rate. When that is not enough: a penalty on $D$'s slope, or the
# pairing loss. Lesson 7 cures a collapse in three ways.

# %%
figure = show(healthy, "cured")
plots.show("Three panels: points in all eight circles, quiet losses, d_real and d_fake near one half.")

# %% [markdown]
# *The curves after: $\beta_1 = 0$ and a rate of 0.001, which are the healthy patient's.*
#
# ## 14.3 The discriminator is too strong
#
# **Picture and curves.** $G$ learns at a hundredth of $D$'s rate.

# %%
gan = kgan.GAN(*build_networks(), seed=SEED)
history = train(gan, g_optimizer=adam(RATE / 100))
patients["D too strong"] = gan, history
figure = show(patients["D too strong"], "D too strong")
plots.show("Three panels. The points are a heap over one side of the ring. g_loss is far above d_loss; d_real is above 0.75 and d_fake below 0.25.")

# %% [markdown]
# *$D$ is sure of itself from the first epoch to the last.*
#
# **The measurement.** `d_real` and `d_fake` tell, if the loss has probabilities. This works for every loss: take a real point and a fake.
# How often does $D$ give the real one the higher score? In an even game it is in half of all pairs.


# %%
def pairs_won(gan, better, worse):
    """The share of pairs in which D gives the first the higher score."""
    better, worse = gan.discriminate(better), gan.discriminate(worse)
    return np.mean(better[:, np.newaxis] > worse)


won = pairs_won(gan, points[:1000], gan.generate(1000, seed=SEED))
print(f"D wins {won:.0%} of pairs")
assert won > 0.9
report = kgan.diagnose(history, gan, points)
print(report)
assert "discriminator_too_strong" in report.names

# %% [markdown]
# **The cause.** $D$ learns faster than $G$ can follow: its rate is too large, it takes too many steps, or it has too many weights for the
# data. A strong $D$ is not bad in itself. With the Wasserstein loss and a penalty it is even wanted. It is bad when $G$ no longer learns
# from it, as here and in the next case.
#
# **The cure.** Equal learning rates, to begin with. Fewer steps or fewer weights for $D$, a penalty on its slope (lesson 5), or more data,
# if it has learned the data by heart (section 14.12).

# %%
figure = show(healthy, "cured")
plots.show("Three panels: points in all eight circles, quiet losses, d_real and d_fake near one half.")

# %% [markdown]
# *The curves after: both networks learn at the same rate.*
#
# ## 14.4 The generator's gradient has vanished
#
# **Picture and curves.** The data is one small spot, away from where $G$ begins. $D$ gets a head start: it takes some steps alone. Then both
# train with the minimax loss, $G$ by plain gradient descent.


# %%
spot = np.random.default_rng(SEED).normal([2, 0], 0.15, size=points.shape).astype("float32")


def with_head_start(adversarial_loss):
    """D takes its steps alone first; then both train."""
    gan = kgan.GAN(*build_networks(), seed=SEED)
    descent = keras.optimizers.SGD(G_RATE)
    settings = {"g_optimizer": descent, "d_optimizer": adam(), "steps_per_execution": 25}
    gan.compile(**settings, adversarial_loss=adversarial_loss)
    d_step = tf.function(gan.update_discriminator)
    for i in range(HEAD_START):
        d_step(tf.constant(spot[i % STEPS * BATCH_SIZE :][:BATCH_SIZE]))
    return gan, gan.fit(spot, batch_size=BATCH_SIZE, epochs=EPOCHS, verbose=0)


# %%
patients["vanished gradient"] = with_head_start("minimax")
figure = show(patients["vanished gradient"], "vanished gradient", real=spot)
plots.show("Three panels. The points lie in a heap in the middle, and the data, blue crosses, in a heap to the right. Both losses are 0, d_real is 1 and d_fake is 0 in all epochs.")

# %% [markdown]
# *Nothing moves, though $G$ is far from the data (blue crosses).*
#
# **The measurement.** The slope of $G$'s loss in $D$'s logits, over all fakes.


# %%
def slope_of_g_loss(gan):
    """The size of g_loss's slope in the mean of D's logits on fakes."""
    logits = gan.discriminator(gan.generate(1000, seed=SEED))
    with tf.GradientTape() as tape:
        tape.watch(logits)
        g_loss = gan.adversarial_loss.generator(logits)
    return float(tf.reduce_sum(abs(tape.gradient(g_loss, logits))))


gan, history = patients["vanished gradient"]
slope = slope_of_g_loss(gan)
d_fake = gan.discriminate(gan.generate(1000, seed=SEED)).mean()
print(f"slope of g_loss: {slope:.1g}; the mean of D on fakes: {d_fake:.1g}")
assert math.isclose(slope, d_fake, rel_tol=1e-3)
assert slope < 0.01
report = kgan.diagnose(history, gan, spot)
print(report)
assert "vanished_gradient" in report.names

# %% [markdown]
# **The cause.** The minimax loss $\mathbb E \log(1 - D(G(z)))$ has the slope $-D$ in $D$'s logit (lesson 2). Where $D$ is sure of a
# fake, $D \approx 0$, and there is no slope. (Adam divides a gradient by its own size, and so hides this illness for a while. That is why $G$
# takes plain steps here. Section 5.7 computes how small the gradient gets.)
#
# **The cure.** A loss of $G$ that does not flatten where $D$ says no: non-saturating, hinge, Wasserstein, pairing. The non-saturating loss
# has the slope $-(1 - D)$, which is steepest just there.

# %%
cured = with_head_start("non_saturating")
figure = show(cured, "cured", real=spot)
d_fake = cured[0].discriminate(cured[0].generate(1000, seed=SEED)).mean()
assert math.isclose(slope_of_g_loss(cured[0]), 1 - d_fake, rel_tol=1e-3)
assert slope_of_g_loss(cured[0]) > 0.1
assert coverage(cured[0], spot[:1000]) > 0.7
plots.show("Three panels. The points lie on the crosses; d_real and d_fake meet at one half.")

# %% [markdown]
# *The curves after: the non-saturating loss, after the same head start.*
#
# ## 14.5 Oscillation
#
# **Picture and curves.** The smallest networks there are: both are linear, so $D$ is a slope, and $G$ a cloud that it can push. The data is
# one cloud, too. The loss is the Wasserstein loss, without a penalty.


# %%
cloud = np.random.default_rng(SEED).normal([1, 0], 0.6, size=(6400, 2)).astype("float32")


def linear_gan(penalty):
    """Two networks without hidden layers, plain gradient descent and the Wasserstein loss."""
    generator = models.build_mlp_generator((2,), LATENT_DIM, (), None, seed=3 * SEED)
    discriminator = models.build_mlp_discriminator((2,), (), seed=3 * SEED + 1)
    gan = kgan.GAN(generator, discriminator, seed=SEED)
    settings = {f"{player}_optimizer": keras.optimizers.SGD(0.02) for player in "gd"}
    settings.update(adversarial_loss="wasserstein", penalty=penalty)
    path = []  # of the middle of G's cloud, which is its bias
    walk = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: path.append(generator.trainable_weights[-1].numpy())
    )
    return gan, train(gan, cloud, callbacks=[walk], **settings), np.array(path)


# %%
*patients["oscillation"], swinging = linear_gan(penalty=None)
figure = show(patients["oscillation"], "oscillation", real=cloud)
line = figure.axes[0].plot(*swinging.T, "o-", color="black", markersize=3, linewidth=1)
plots.show("Three panels. A black line runs to and fro through the middle of the data's crosses. The losses, d_real and d_fake are waves that do not fade.")

# %% [markdown]
# *Blue crosses: the data. Black: the middle of $G$'s cloud, epoch after epoch. (A linear $D$ sees only where the middle is, so the width of $G$'s
# cloud stays as it was.)*
#
# **The measurement.** How far does `d_loss` swing, at most, from a straight line in the second half of training? A healthy curve is quiet by then.


# %%
def swing(history, name="d_loss"):
    """How far the second half of a curve gets from its own straight line."""
    half = np.array(history.history[name])[EPOCHS // 2 :]
    t = np.arange(len(half))
    return np.abs(half - np.polyval(np.polyfit(t, half, 1), t)).max()


gan, history = patients["oscillation"]
print(f"swing: {swing(history):.3f} when ill, {swing(healthy[1]):.3f} when healthy")
assert swing(history) > 10 * swing(healthy[1])
report = kgan.diagnose(history, gan, cloud)
print(report)
assert "oscillation" in report.names

# %% [markdown]
# **The cause.** Each player answers the other's last move, and they run in circles. Lesson 5 has the theory: with the Wasserstein loss the
# eigenvalues at the equilibrium are $\pm i$, which is a rotation. The circle has two axes: where $G$'s cloud is, and which way $D$ slopes. The picture
# shows it from the side, to and fro.
#
# **The cure.** A brake: R1 takes the eigenvalues from $\pm i$ to the left (lesson 5). Where it is momentum that
# drives the circles, as with Keras's default settings (section 14.13), take the momentum away.

# %%
*cured, straight = linear_gan(penalty=penalties.R1(1.0))
figure = show(cured, "cured", real=cloud)
line = figure.axes[0].plot(*straight.T, "o-", color="black", markersize=3, linewidth=1)
distance = np.linalg.norm([path[-1] - cloud.mean(axis=0) for path in (swinging, straight)], axis=1)
print(f"from the data's middle: {distance[0]:.2f} when ill, {distance[1]:.2f} when cured")
assert distance[1] < 0.1 < distance[0]
assert swing(cured[1]) < 0.1 * swing(history)
plots.show("Three panels. The black line runs to the middle of the crosses and stays; all curves are soon flat at 0.")

# %% [markdown]
# *The curves after: R1 with $\gamma = 1$.*
#
# ## 14.6 The learning rate is too large
#
# **Picture and curves.** Both rates are five hundred times larger than the healthy ones.

# %%
gan = kgan.GAN(*build_networks(), seed=SEED)
weights = np.concatenate(
    [w.numpy().ravel() for w in gan.generator.trainable_weights if w.ndim == 2]
)
history = train(gan, g_optimizer=adam(500 * RATE), d_optimizer=adam(500 * RATE))
patients["rate too large"] = gan, history
figure = show(patients["rate too large"], "rate too large")
plots.show("Three panels. All points are in one place. The losses look flat but for one jump to hundreds of thousands; d_real and d_fake jump about.")

# %% [markdown]
# *Mind the scale of the losses.*
#
# **The measurement.** The worst epoch in the second half of training. A $D$ that says ½ to everything pays $2 \log 2$. One that
# pays many times as much would do better to say nothing at all.

# %%
worst = max(history.history["d_loss"][EPOCHS // 2 :])
print(f"d_loss gets as far as {worst:.0f}; a D that says nothing pays {2 * math.log(2):.2f}")
assert worst > 10 * 2 * math.log(2)
report = kgan.diagnose(history, gan, points)
print(report)
assert "learning_rate_too_large" in report.names

# %% [markdown]
# **The cause.** Adam moves each weight by about the learning rate, whatever the size of the gradient. Compare that with the weights
# themselves: each step makes new networks.

# %%
size = np.std(weights)
for rate in (RATE, 500 * RATE):
    print(f"rate {rate}: one step is {rate / size:.0%} of the size of G's weights at the start")
assert RATE / size < 0.02
assert 500 * RATE / size > 2

# %% [markdown]
# **The cure.** Divide both rates by ten, until the curves are quiet. A `NaN` in a curve is the last stage of this illness. It never heals: start
# again.

# %%
figure = show(healthy, "cured")
plots.show("Three panels: points in all eight circles, quiet losses, d_real and d_fake near one half.")

# %% [markdown]
# *The curves after: rates of 0.001.*
#
# ## 14.7 The penalty is too large
#
# **Picture and curves.** R1 with a huge weight.

# %%
gan = kgan.GAN(*build_networks(), seed=SEED)
history = train(gan, penalty=penalties.R1(GAMMA))
patients["penalty too large"] = gan, history
figure = show(patients["penalty too large"], "penalty too large")
plots.show("Three panels. The points are a shapeless heap; d_loss falls in the first epochs, then both losses are level; d_real and d_fake are both one half.")

# %% [markdown]
# *After some epochs the curves are as quiet as can be, at the losses of an even game. And $G$ has learned next to nothing.*
#
# **The measurement.** How steep is $D$ at the data?


# %%
def steepness(gan):
    """The root mean square of D's slope at the data."""
    squares = penalties.squared_gradient_norm(gan.discriminator, tf.constant(points[:1000]))
    return math.sqrt(tf.reduce_mean(squares))


print(f"D's slope: {steepness(gan):.1g} when ill, {steepness(healthy[0]):.1g} when healthy")
assert steepness(gan) < 0.05 * steepness(healthy[0])
report = kgan.diagnose(history, gan, points)
print(report)
assert "penalty_too_large" in report.names

# %% [markdown]
# **The cause.** R1 adds $\frac\gamma2\, \mathbb E\lVert\nabla_{\!x} D\rVert^2$ to $D$'s loss. A $D$ that says ½ to everything pays $2 \log 2$, and no
# penalty. The best $D$ pays no more than that. Its cross-entropy is at least 0, so
#
# $$\tfrac\gamma2\, \mathbb E\lVert\nabla_{\!x} D\rVert^2 \le 2 \log 2
# \qquad\Longrightarrow\qquad \sqrt{\mathbb E\lVert\nabla_{\!x} D\rVert^2} \le 2 \sqrt{\frac{\log 2}{\gamma}}.$$
#
# (Here $D$ stands for its logit.) With a huge $\gamma$ next to no slope is left at the data. And the slope is all that $G$ learns from.
#
# **The cure.** A smaller $\gamma$: here 0.1. Images can stand a larger one. Two images are ten or twenty apart, not one, so a gentle slope is
# enough to tell them apart. Lesson 10 compares.

# %%
cured_gan = kgan.GAN(*build_networks(), seed=SEED)
cured = cured_gan, train(cured_gan, penalty=penalties.R1(0.1))
figure = show(cured, "cured")
for gamma, patient in ((GAMMA, gan), (0.1, cured_gan)):
    bound = 2 * math.sqrt(math.log(2) / gamma)
    print(f"gamma = {gamma:g}: D's slope is {steepness(patient):.1g}, the bound is {bound:.1g}")
    assert steepness(patient) < bound
assert good_share(gan) < 0.5 * good_share(cured_gan)
plots.show("Three panels: points in all eight circles, quiet losses, d_real and d_fake near one half.")

# %% [markdown]
# *The curves after: R1 with $\gamma = 0.1$.*
#
# ## 14.8 The noise is reused
#
# **Picture and curves.** A fixed seed stands in the line that draws the noise. So $G$ meets the same few latents in every step.


# %%
class NoiseIsReused(kgan.GAN):
    def sample(self, m, labels=None):
        latents = keras.random.normal((m, self.latent_dim), seed=SEED)  # wrong: always the same
        return self.generator(latents, training=True)


gan = NoiseIsReused(*build_networks(), seed=SEED)
history = train(gan)
patients["noise reused"] = gan, history
figure = show(patients["noise reused"], "noise reused")
plots.show("Three panels. The points are a wide heap over the whole ring. The losses are level, and d_real and d_fake lie on one half.")

# %% [markdown]
# *Samples from new latents. The curves look better than healthy ones.*
#
# **The measurement.** Draw twice and compare.

# %%
for name, patient in (("ill", gan), ("healthy", healthy[0])):
    first, second = (np.array(patient.sample(100)) for _ in range(2))
    print(f"{name}: {np.mean(first == second):.0%} of the numbers in two draws are equal")
    assert np.array_equal(first, second) == (name == "ill")
assert good_share(gan) < 0.5 * good_share(healthy[0])
report = kgan.diagnose(history, gan, points)
print(report)
assert "reused_noise" in report.names

# %% [markdown]
# **The cause.** $G$ has learned where to put these latents, and nothing about all others. A seed that is an integer gives the same numbers in
# each call. Lesson 6 has this one in full (section 6.7).
#
# **The cure.** One `keras.random.SeedGenerator`, made once, as in `kgan.GAN`.

# %%
figure = show(healthy, "cured")
plots.show("Three panels: points in all eight circles, quiet losses, d_real and d_fake near one half.")

# %% [markdown]
# *The curves after: new noise in each step.*
#
# ## 14.9 The wrong range
#
# **Picture and curves.** $G$ ends in a sigmoid. The data lies on both sides of 0.

# %%
gan = kgan.GAN(*build_networks(output_activation="sigmoid"), seed=SEED)
history = train(gan)
patients["wrong range"] = gan, history
figure = show(patients["wrong range"], "wrong range")
plots.show("Three panels. The points lie on an arc in the upper right quarter only, in three of the eight circles; d_real is near 0.8 and d_fake near 0.2.")

# %% [markdown]
# *It looks like a mode collapse with a $D$ that is too strong.*
#
# **The measurement.** Compare the values. You can do it before you train.

# %%
samples = gan.generate(1000, seed=SEED)
for name, values in (("data", points), ("samples", samples)):
    print(f"{name} from {values.min():.2f} to {values.max():.2f}")
out_of_reach = np.mean((points < 0) | (points > 1))
print(f"{out_of_reach:.0%} of the numbers in the data are out of reach")
assert samples.min() >= 0
assert samples.max() <= 1
assert out_of_reach > 0.4
report = kgan.diagnose(history, gan, points)
print(report)
assert "wrong_range" in report.names

# %% [markdown]
# **The cause.** $G$'s last layer decides which values it can make: tanh those from $-1$ to $1$, sigmoid those from 0 to 1, a linear layer all.
# The data must lie there.
#
# With images and tanh, `kgan.GAN` looks before it trains. Three mistakes, and what it says to each:

# %%
# NBVAL_CHECK_OUTPUT
(x_train, _), (x_test, _) = data.load_data("mnist")
image_gan = kgan.GAN(models.build_mlp_generator(), models.build_mlp_discriminator(), seed=SEED)
image_gan.compile()
pixels = x_train[:640, ..., np.newaxis]
answers = []
for images in (pixels, pixels.astype("float32"), (pixels / 255).astype("float32")):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            image_history = image_gan.fit(images, verbose=0)
            answers += [str(warning.message) for warning in caught]
        except (TypeError, ValueError) as error:
            answers.append(str(error))
print("\n\n".join(answers))
assert len(answers) == 3

# %% [markdown]
# The first two are refused. The third trains, with a warning, and the doctor finds it too:

# %%
report = kgan.diagnose(image_history, image_gan, images)
print(next(finding for finding in report if finding.name == "wrong_range"))

# %% [markdown]
# **The cure.** One range for both: `kgan.data.scale` for images and tanh; a linear layer for data without bounds.

# %%
figure = show(healthy, "cured")
plots.show("Three panels: points in all eight circles, quiet losses, d_real and d_fake near one half.")

# %% [markdown]
# *The curves after: a linear layer at the end of $G$.*
#
# ## 14.10 Labels mixed up
#
# **Picture and curves.** A conditional GAN. The label of a point is the number of its mode. But the labels have been shuffled.

# %%
distances = np.linalg.norm(points[:, np.newaxis] - ring.centers, axis=2)
labels = distances.argmin(axis=1)  # the number of the mode, 0 to 7
shuffled = np.random.default_rng(SEED).permutation(labels)  # wrong
gan = kgan.GAN(*build_networks(num_classes=8), seed=SEED)
history = train(gan, (points, shuffled))
patients["labels mixed up"] = gan, history
asked = np.arange(400) % 8
figure = show(patients["labels mixed up"], "labels mixed up", colors=asked)
plots.show("Three panels. All eight circles are full, each with points of all colours. The curves are quiet.")

# %% [markdown]
# *The colour of a sample is the label that it was asked for.*
#
# **Predict before you run.** Nearly all samples are good, and the curves are quiet. Which number gives the illness away?
#
# <details><summary>Answer</summary>
#
# Only one that looks at the labels. Take a sample, find the nearest real point, and compare the two labels.
#
# </details>
#
# **The measurement.** Just that. By chance the labels agree in one case of eight.


# %%
def agreement(samples, sample_labels, reference_labels):
    """The share of samples whose nearest real point has the same label."""
    nearest, _ = metrics.nearest_neighbors(samples, points[3200:])
    return np.mean(sample_labels == reference_labels[3200:][nearest])


shares = {
    "data": agreement(points[:400], shuffled[:400], shuffled),
    "samples": agreement(gan.generate(400, seed=SEED), asked, shuffled),
}
print(", ".join(f"{name}: {share:.0%}" for name, share in shares.items()))
assert max(shares.values()) < 0.3
report = kgan.diagnose(history, gan, (points, shuffled))
print(report)
assert "labels_mixed_up" in report.names

# %% [markdown]
# **The cause.** Images are shuffled and labels are not. Or they are sorted in two different ways. Nothing complains: there are as many labels as
# before. And $G$ learns what the data says: that a label means nothing.
#
# **The cure.** Keep images and labels in one array of pairs, or shuffle both with the *same* indices. Before training, draw ten images with their
# labels above them. That takes a minute.

# %%
gan = kgan.GAN(*build_networks(num_classes=8), seed=SEED)
history = train(gan, (points, labels))
figure = show((gan, history), "cured", colors=asked)
share = agreement(gan.generate(400, seed=SEED), asked, labels)
print(f"samples: {share:.0%}")
assert share > 0.9
assert kgan.diagnose(history, gan, (points, labels)) == []
plots.show("Three panels. Each circle has points of one colour, eight colours in all. The curves are quiet.")

# %% [markdown]
# *The curves after: labels that belong to their points. The curves are hardly different; the colours are.*
#
# ## 14.11 BatchNorm mixed up
#
# **Picture and curves.** $D$ has BatchNorm. In its own step it gets real and generated points in **one** batch.


# %%
class OneBatch(kgan.GAN):
    def update_discriminator(self, real, labels=None):
        fake = self.sample(tf.shape(real)[0])
        with tf.GradientTape() as tape:
            both = self.discriminator(tf.concat([real, fake], axis=0), training=True)  # wrong
            real_logits, fake_logits = tf.split(both, 2)
            d_loss = self.adversarial_loss.discriminator(real_logits, fake_logits)
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        d_real, d_fake = (tf.reduce_mean(tf.sigmoid(s)) for s in (real_logits, fake_logits))
        self._log(d_loss=d_loss, d_real=d_real, d_fake=d_fake)


# %%
generator, _ = build_networks()
_, normalised = build_networks(normalization="batch")
gan = OneBatch(generator, normalised, seed=SEED)
history = train(gan)
patients["BatchNorm mixed up"] = gan, history
figure = show(patients["BatchNorm mixed up"], "BatchNorm mixed up")
plots.show("Three panels. The points lie on a line that leads away from the ring; d_real is 1 and d_fake is 0.")

# %% [markdown]
# *$D$ wins all the time, and $G$ runs away from the data.*
#
# **The measurement.** Ask the same $D$ about the same points twice: in one batch, and in two.

# %%
real, fake = tf.constant(points[:1000]), gan.sample(1000)
both = gan.discriminator(tf.concat([real, fake], axis=0), training=True).numpy()
apart = [gan.discriminator(batch, training=True).numpy() for batch in (real, fake)]
won = {}
for name, (a, b) in {"one batch": np.split(both, 2), "two batches": apart}.items():
    won[name] = np.mean(a > b.T)
    print(f"{name}: D wins {won[name]:.0%} of pairs")
assert won["one batch"] - won["two batches"] > 0.2
report = kgan.diagnose(history, gan, points)
print(report)
assert "batchnorm_mixed_up" in report.names

# %% [markdown]
# **The cause.** BatchNorm makes a sample's output depend on its batch (lesson 6, section 6.4). In $D$'s step the batch is half real, in $G$'s
# step all of it is generated. So $D$ is trained in one way and used in another, and what it tells $G$ is wrong.
#
# **The cure.** No BatchNorm in $D$, which is `kgan`'s default. Where you want it, give real and generated samples batches of their own, as `kgan.GAN`
# does. In $G$, the usual mix-up is `training=True`, left out (section 6.4): the samples in training mode and in inference mode then differ widely. `kgan.diagnose`
# measures that too.

# %%
figure = show(healthy, "cured")
plots.show("Three panels: points in all eight circles, quiet losses, d_real and d_fake near one half.")

# %% [markdown]
# *The curves after: no BatchNorm in $D$.*
#
# ## 14.12 $D$ knows its data by heart
#
# **Picture and curves.** Digits, only a hundred of them, and a $D$ with many weights.

# %%
images, held_out = data.scale(x_train), data.scale(x_test)[:1000]


def train_on(n):
    """A small GAN on n digits; the number of steps does not depend on n."""
    gan = kgan.GAN(
        models.build_mlp_generator(latent_dim=32, units=(128,), seed=3 * SEED),
        models.build_mlp_discriminator(units=(256,), seed=3 * SEED + 1),
        seed=SEED,
    )
    chosen = np.resize(images[:n], (6400, 28, 28, 1))  # each image again and again
    return gan, train(gan, chosen, epochs=DIGIT_EPOCHS)


patients["data by heart"] = train_on(DIGITS)
figure = show(patients["data by heart"], "data by heart")
plots.show("Three panels. A grid of rough, generated digits. d_real and d_fake fall slowly, one well above the other.")

# %% [markdown]
# *Trained on a hundred digits.*
#
# **The measurement.** Ask $D$ about digits that it has not been trained on. Fair would be: it prefers a training digit in half of all pairs.

# %%
gan, history = patients["data by heart"]
seen = images[:DIGITS]
won = pairs_won(gan, seen, held_out)
print(f"D prefers the training digit in {won:.0%} of pairs")
assert won > 0.65
report = kgan.diagnose(history, gan, seen, held_out=held_out)
print(report)
assert "memorised_data" in report.names

# %% [markdown]
# **The cause.** Few images, and a $D$ with many weights. It learns each training image by heart. Whatever is not among them is fake, also an image
# as real as any. Then $G$ is told to copy, and not to generalise. Without `held_out` nobody can tell this illness from section 14.3: in both, $D$
# tells nearly every fake. So keep some data back.
#
# With the 8,000 images that ship with the course it takes longer, but it comes. Here is what has been recorded after 6,000 steps of the `fashion_mnist` recipe
# (`data/results/overfitting.json`): $D$'s mean output on training images minus that on held-out ones.

# %%
# NBVAL_CHECK_OUTPUT
records = json.loads(data.shipped_path("results/overfitting.json").read_text())
gaps = {}
for variant, data_used in (
    ("shipped", "8,000 images"),
    ("augmented", "8,000 images, shifted and mirrored"),
    ("full", "60,000 images"),
):
    last = next(r for r in records if r["variant"] == variant and r["step"] == 6000)
    gaps[variant] = last["d_training"] - last["d_held_out"]
    print(f"{data_used:36s} {gaps[variant]:.2f}")
assert gaps["shipped"] > 5 * max(gaps["augmented"], gaps["full"])

# %% [markdown]
# **The cure.** More data. Or make more of it: shift and mirror the images before $D$ sees them, real and generated ones alike
# (`shift=` and `flip=` of `kgan.models.build_conv_discriminator`). A smaller $D$ helps, and so does stopping in time.

# %%
cured = train_on(6400)
figure = show(cured, "cured")
won = pairs_won(cured[0], images[:1000], held_out)
print(f"D prefers the training digit in {won:.0%} of pairs")
assert won < 0.6
plots.show("Three panels. A grid of rough, generated digits that look like those above. The curves are much the same.")

# %% [markdown]
# *The curves after: 6,400 digits, with as many steps. It is hard to see the difference. The number tells.*
#
# ## 14.13 Ten questions
#
# Learners ask these again and again.
#
# ### Is it normal that the generator's loss rises?
#
# Yes. It is measured against an opponent that learns. Here is the healthy patient again: `g_loss`, and the share of good samples.

# %%
_, axes = plt.subplots(1, 2, figsize=(9, 2.6), layout="constrained")
curves = healthy[1].history
epochs = np.arange(1, EPOCHS + 1)
axes[0].plot(epochs, curves["g_loss"], "--", color=plots.VERMILION)
axes[1].plot(epochs, curves["good"], "-", color=plots.GREEN)
axes[0].set(xlabel="epoch", title="the generator's loss")
axes[1].set(xlabel="epoch", title="share of good samples", ylim=(0, 1))
for ax in axes:
    ax.spines[["top", "right"]].set_visible(False)
plots.show("Left: the generator's loss, which goes up and down and ends near where it began. Right: the share of good samples, which climbs.")

# %% [markdown]
# *The healthy patient: its loss, and what it has learned.*

# %%
g_loss, good = np.array(curves["g_loss"]), np.array(curves["good"])
rises = np.diff(g_loss) > 0
print(f"g_loss rises in {rises.sum()} of {len(rises)} epochs")
print(f"good samples: {good[0]:.0%} after the first epoch, {good[-1]:.0%} in the end")
assert rises.mean() > 0.25
assert good[-1] > good[0] + 0.3

# %% [markdown]
# ### Which losses are ideal, and when do I stop?
#
# A $D$ that cannot tell says the same to everything. Then the losses have these values:

# %%
# NBVAL_CHECK_OUTPUT
names = ("minimax", "non_saturating", "least_squares", "hinge", "wasserstein")
for name in (*names, "relativistic_pairing"):
    loss, level = losses.get(name), 0.5 if name == "least_squares" else 0.0
    same = np.full((8, 1), level, "float32")  # all logits at the level where D's loss is least
    d_loss, g_loss = float(loss.discriminator(same, same)), float(loss.generator(same, same)) + 0
    print(f"{name:21s} d_loss {d_loss:6.3f}   g_loss {g_loss:6.3f}")

# %% [markdown]
# But that says something about $D$, and little about $G$. Here are the patients with the ring as their data: how far `d_loss` ends from
# $2 \log 2$, and how good the samples are.

# %%
found = {}
elsewhere = ("vanished gradient", "oscillation", "data by heart", "labels mixed up")
for name, (gan, history) in patients.items():
    if name not in elsewhere:
        gap = abs(history.history["d_loss"][-1] - 2 * math.log(2))
        found[name] = gap, good_share(gan), coverage(gan)
print("                     d_loss is off by   good samples   coverage")
for name in sorted(found, key=found.get):
    gap, good, covered = found[name]
    print(f"{name:20s} {gap:16.4f} {good:14.0%} {covered:10.0%}")

# %% [markdown]
# Only the healthy one is good in both columns on the right. It is not the one with the "ideal" loss.
#
# So **do not stop by the loss.** Stop when a measure of the *samples* no longer
# improves: here the share of good ones, for images the Fréchet distance (lesson 12; `kgan.callbacks.EvaluateGAN` takes it after each
# epoch).
#
# > **A claim you will meet:** *when the losses stop moving, or $D$ says ½ to everything, the training has succeeded.* Both are true of the noise that is
# > reused and of the penalty that is too large, and their samples are bad. A quiet loss says that the two networks are even. It does not say at what.

# %%
for name in ("noise reused", "penalty too large"):
    assert found[name][0] < 0.05
    assert found[name][1] < 0.5 * found["healthy"][1]
assert min(found, key=found.get) != "healthy"
worse = [min(found[name][1:]) for name in found if name != "healthy"]
assert min(found["healthy"][1:]) > 2 * max(worse)

# %% [markdown]
# ### Why does my discriminator reach 100 %?
#
# In the first epochs that is normal: the first fakes are easy to tell. Later there are two causes. $G$ is too slow (section 14.3), or $D$ knows its
# data by heart (section 14.12). Held-out data tells them apart:

# %%
print("D prefers                 real to fake   training to held-out data")
beaten = {}
for name, x, new in (
    ("healthy", points, new_points),
    ("D too strong", points, new_points),
    ("data by heart", seen, held_out),
):
    gan, _ = patients[name]
    fake = gan.generate(1000, seed=SEED)
    beaten[name] = pairs_won(gan, x[:1000], fake), pairs_won(gan, x[:1000], new)
    print(f"{name:15s} {beaten[name][0]:20.0%} {beaten[name][1]:20.0%}")
assert beaten["D too strong"][0] > 0.9 > 0.7 > beaten["healthy"][0]
assert beaten["data by heart"][1] > 0.65 > 0.6 > beaten["D too strong"][1]

# %% [markdown]
# ### Why are all samples the same?
#
# Mode collapse (section 14.2). Or you draw them with a fixed seed. `gan.generate(5, seed=0)` *should* repeat itself from call to call. Leave
# `seed` out, and each call draws new latents.

# %%
gan, _ = patients["healthy"]
assert np.array_equal(gan.generate(5, seed=0), gan.generate(5, seed=0))
assert not np.array_equal(gan.generate(5), gan.generate(5))

# %% [markdown]
# ### Why does my GAN not train with the default settings?
#
# Because Keras's default, Adam with $\beta_1 = 0.9$, is made for one network that goes down one hill. Section 14.2 says what momentum does to two.
# Here it is, default for both:

# %%
gan = kgan.GAN(*build_networks(), seed=SEED)
history = train(gan, g_optimizer="adam", d_optimizer="adam")
print(f"swing: {swing(history):.3f} with the default, {swing(healthy[1]):.3f} when healthy")
print(kgan.diagnose(history, gan, points))
assert swing(history) > 5 * swing(healthy[1])

# %% [markdown]
# Without arguments, `gan.compile()` takes another default, that of DCGAN:

# %%
# NBVAL_CHECK_OUTPUT
untouched = kgan.GAN(*build_networks(), seed=SEED)
untouched.compile()
optimizer = untouched.g_optimizer
name = optimizer.__class__.__name__
print(f"{name}: rate {float(optimizer.learning_rate):g}, beta_1 = {optimizer.beta_1}")
assert optimizer.beta_1 == 0.5

# %% [markdown]
# ### How do I save a GAN, and go on later?
#
# `gan.save("gan.keras")` keeps both networks, both optimizers and the state of the noise. `kgan.load_model` brings them back. Training then goes on
# as if nothing had happened. (The README and lesson 9 say more.)

# %%
gan, _ = healthy
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "gan.keras"
    gan.save(path)
    loaded = kgan.load_model(path)
for model in (gan, loaded):
    model.fit(points, batch_size=BATCH_SIZE, epochs=1, verbose=0)
pairs = zip(gan.get_weights(), loaded.get_weights(), strict=True)
assert all(np.array_equal(a, b) for a, b in pairs)
print("one epoch later, all weights of the two are equal")

# %% [markdown]
# ### Why are my samples grey noise after an hour on a CPU?
#
# Because the networks are too large for it. A tutorial's networks are made for a GPU. On a CPU they get through a few hundred steps in the time in which
# small ones take thousands, and it takes thousands. Here is what has been recorded on two CPU cores (`data/results/recipe.json`). The measure is the
# Fréchet distance, lower is better (lesson 12).

# %%
# NBVAL_CHECK_OUTPUT
records = json.loads(data.shipped_path("results/recipe.json").read_text())
chosen = [r for r in records if r["dataset"] == "fashion_mnist" and r.get("seed") == 0]
print("networks of              seconds   steps   distance")
last = {}
for record in chosen:
    if record["method"] in ("kgan_preset", "tensorflow_tutorial") and record["mark"] in (60, 120):
        last[record["method"]] = record
        line = f"{record['mark']:7d} {record['steps']:7d}   {record['frechet_distance']:8.1f}"
        print(f"{record['method']:24s} {line}")
small, large = last["kgan_preset"], last["tensorflow_tutorial"]
assert small["steps"] > 10 * large["steps"]
assert small["frechet_distance"] < 0.1 * large["frechet_distance"]

# %% [markdown]
# On a CPU, make the networks smaller until a step takes a few hundredths of a second. `kgan.presets` has such recipes.
#
# ### Which network's weights move in which step?
#
# Only $D$'s in $D$'s step, only $G$'s in $G$'s. Let us look. (Lesson 6, section 6.3, takes it apart.) On the way we keep what $G$ makes of its noise in each
# step, for the next question.


# %%
class Recorder(kgan.GAN):
    def sample(self, m, labels=None):
        fakes.append(super().sample(m, labels))
        return fakes[-1]


recorder, fakes, moved = Recorder(*build_networks(), seed=SEED), [], {}
recorder.compile(adam(), adam())
for name, step in (("D", recorder.update_discriminator), ("G", recorder.update_generator)):
    before = [network.get_weights() for network in (recorder.discriminator, recorder.generator)]
    step(tf.constant(points[:4]))
    after = [network.get_weights() for network in (recorder.discriminator, recorder.generator)]
    moved[name] = [
        not all(np.array_equal(a, b) for a, b in zip(old, new, strict=True))
        for old, new in zip(before, after, strict=True)
    ]
    print(f"{name}'s step moves D: {moved[name][0]}, moves G: {moved[name][1]}")
assert moved == {"D": [True, False], "G": [False, True]}

# %% [markdown]
# ### Do I train $G$ on the old noise or on new noise?
#
# On new noise, in every turn (lesson 6, section 6.1). In the two steps above, $G$ had not moved between the two draws. So the same noise would have given the same fakes:

# %%
print("equal numbers in the fakes of the two steps:", np.sum(fakes[0] == fakes[1]))
assert not np.any(fakes[0] == fakes[1])

# %% [markdown]
# To take the fakes that $D$ has just seen costs hardly anything: exercise 3 of lesson 6 measures it. To take the same noise in *all* steps ruins the training (section 14.8).
#
# ### How do I use two GPUs?
#
# With TensorFlow's `tf.distribute.MirroredStrategy`. It keeps a copy of both networks on each device, and gives each a part of every batch. Build and compile
# the GAN within its scope, with `steps_per_execution=1` (the presets have more: pass it to `from_preset`). No second GPU at hand? Here a second Python
# pretends that the CPU is two.

# %%
program = """
import kgan, numpy as np, tensorflow as tf
from kgan import models
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
with strategy.scope():
    generator = models.build_mlp_generator((2,), 4, (16,), None)
    gan = kgan.GAN(generator, models.build_mlp_discriminator((2,), (16,)), seed=0)
    gan.compile(steps_per_execution=1)
points = np.random.default_rng(0).normal(size=(256, 2)).astype("float32")
gan.fit(points, batch_size=32, verbose=0)
print(strategy.num_replicas_in_sync, "devices,", gan.g_optimizer.iterations.numpy(), "steps")
one, two = strategy.experimental_local_results(strategy.run(lambda: gan.sample(4)))
print("equal fakes on both:", np.array_equal(one, two))
"""
result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
print(result.stdout, end="")
assert result.stdout == "2 devices, 8 steps\nequal fakes on both: True\n", result.stderr

# %% [markdown]
# It trains. But mind the last line: both devices draw the *same* noise. So a step sees half as many different fakes as its batch is large. With a batch
# twice as large you are where you were, at twice as many real images. For networks as small as ours a second device is not worth while.
#
# ## Exercises
#
# **1.** Section 14.2 says: with $D$ held still, $G$'s best answer is a single point. Try it. Train a healthy GAN, then train its $G$ alone: 1,000 steps, at ten
# times the rate. What happens to the coverage?
#
# <details><summary>Solution</summary>
#
# It falls. The samples run to where $D$ is largest, and nobody drives them apart any more.
#
# ```python
# gan = kgan.GAN(*build_networks(), seed=SEED)
# history = train(gan)
# before = coverage(gan)
# gan.g_optimizer.learning_rate = 10 * RATE
# g_step = tf.function(gan.update_generator)
# for _ in range(1000):
#     g_step(tf.constant(points[:BATCH_SIZE]))
# print(f"coverage: {before:.0%} before, {coverage(gan):.0%} after")
# assert coverage(gan) < 0.8 * before
# ```
#
# </details>
#
# **2.** Which of the eleven illnesses could you have found from `d_loss` and `g_loss` alone? Which not at all? Use the figures.
#
# <details><summary>Solution</summary>
#
# From the losses: the learning rate too large and the oscillation, as the curves swing; a $D$ that is too strong, as `g_loss` is far above `d_loss`. A collapse shows
# here because it goes with swings; one that stays where it is would not. Not at all: the noise that is reused, the labels mixed up, the penalty too large. Their curves are
# as quiet as the healthy ones, or quieter.
#
# </details>
#
# **3.** The doctor must not alarm without need. Give it healthy runs with other losses: hinge, least squares. Then try to fool it: find a bad run in which it
# finds nothing.
#
# <details><summary>Solution</summary>
#
# ```python
# for loss in ("hinge", "least_squares"):
#     gan = kgan.GAN(*build_networks(), seed=SEED)
#     history = train(gan, adversarial_loss=loss)
#     print(loss, kgan.diagnose(history, gan, points).names)
#     assert kgan.diagnose(history, gan, points) == []
# gan = kgan.GAN(*build_networks(), seed=SEED)
# history = train(gan, epochs=EPOCHS // 10)
# print(f"stopped early: {good_share(gan):.0%} good", kgan.diagnose(history, gan, points).names)
# assert good_share(gan) < 0.5 * good_share(healthy[0])
# ```
#
# To fool it is not hard. Stop early: the samples are bad, but nothing *ails* the run; it needs time. The thresholds are set so that what it says is
# right, not so that it says all.
#
# </details>
#
# ## Summary
#
# - Look at samples, at curves and at one more number. Each illness has a number that gives it away.
# - The losses alone do not tell: the noise that is reused has the best-looking curves of all.
# - Most illnesses come from the optimizer (momentum, rates, penalty) or from a mix-up (noise, range, labels, batches). Check the mix-ups before
#   you train: it takes a minute.
# - Keep data back. Only held-out data tells a strong $D$ from one that knows its data by heart.
# - `kgan.diagnose(history, gan, x)` makes these measurements on your own run. It names what it has measured, and is silent when all is well.
#
# **Next:** a run of your own. You can build a GAN, train it, measure what it makes, and say what ails it when it fails.
