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
# # The training step {#train-step}
#
# All of a GAN's training is one step, repeated. Here it is as two pictures, seventeen lines, a walk through arrays, a Keras model.
#
# **Papers:** Goodfellow et al., [*Generative Adversarial Nets*](https://arxiv.org/abs/1406.2661) (2014), algorithm 1 · Ioffe and Szegedy, [*Batch
# Normalization*](https://arxiv.org/abs/1502.03167) (2015)
#
# **You need:** lessons sec:two-player-game and sec:two-losses; what a gradient tape does. · **Study time:** 60 minutes · **Running time:**
# about two minutes on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - write a GAN's training step from memory, line by line;
# - say which numbers move in whose turn, and check it;
# - turn the step into a Keras model with `fit`, and show that it equals `kgan.GAN`;
# - recognise three classic mistakes by their numbers;
# - read a published step, and measure what it does otherwise.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import ast
import html
import inspect
import math

import kgan
from kgan import data, labs, losses, metrics, models, plots
from kgan.labs import step

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from IPython.display import HTML, display

SEED = 0

# %%
# Parameters: change them and run everything again.
DATASET = "mnist"  # or "fashion_mnist"
BATCH_SIZE = 32
LATENT_DIM = 64
FILTERS = 12  # on a GPU: 32
LEARNING_RATE = 1e-3
UNITS = (128, 128)  # from here on: the trainings of section sec:step-mistakes.
POINTS = 128  # in each minibatch
STEPS = 3000  # of each training
HEAD_START = 1000  # steps that D takes alone, for the third mistake

# %% jupyter={"source_hidden": true}
# Helpers: networks, optimizers, images.
ON_GPU = bool(tf.config.list_physical_devices("GPU"))  # there, equal programs may round differently


def equal_here(condition, claim):
    """Asserts what was seen on a CPU. On a GPU, where nobody has promised it, prints it."""
    assert condition or ON_GPU, claim
    if ON_GPU:
        print(f"On this GPU: {claim}? {bool(condition)}")


def build_networks():
    """A small generator and a small discriminator, the same ones each time."""
    generator = models.build_conv_generator(latent_dim=LATENT_DIM, filters=FILTERS, seed=3 * SEED)
    discriminator = models.build_conv_discriminator(filters=FILTERS, seed=3 * SEED + 1)
    return generator, discriminator


def adam():
    return keras.optimizers.Adam(LEARNING_RATE, beta_1=0.0, beta_2=0.99)


def sgd(rate=0.1):
    """Plain gradient descent. Adam would blow up rounding errors."""
    return keras.optimizers.SGD(rate)


# %% jupyter={"source_hidden": true}
(x_train, _), _ = data.load_data(DATASET)
images = data.scale(x_train)
first_batches = images[: 10 * BATCH_SIZE].reshape(10, BATCH_SIZE, *images.shape[1:])


def copies(weights):
    return [w.numpy().copy() for w in weights]


def differ(old, new):
    return any((a != b.numpy()).any() for a, b in zip(old, new, strict=True))


def largest_difference(a, b):
    return max(np.abs(x - y).max() for x, y in zip(a, b, strict=True))


# %% [markdown]
# ## Two turns, two pictures {#two-turns}
#
# In each turn one player learns. The other stays as it is, but is *used*.

# %%
plots.show(
    "D's turn. Line 1: noise z goes through G, which is held fixed, and gives fakes with label 0. Line 2: real images x with label 1. Line 3: both go through D, whose weights move, to logits and the loss J_D. A dashed arrow, the gradient, runs from the loss back into D and ends there.",
    plots.gan_diagram(turn="discriminator"),
)

# %% [markdown]
# *$D$'s turn. Solid arrows: what is computed. Dashed: the way of the gradient. Numbers: lines of Algorithm 1.*

# %%
plots.show(
    "G's turn. Line 4: new noise z goes through G, whose weights move, and gives fakes, now with label 1. Line 5: they go through D, which is held fixed, to logits and the loss J_G. A dashed arrow, the gradient, runs from the loss back through D to the fakes, and on into G. No real images.",
    plots.gan_diagram(turn="generator"),
)

# %% [markdown]
# *$G$'s turn: new noise, the other label, and a gradient that comes back **through** $D$. No real images.*
#
# ## Algorithm 1 {#algorithm-1}
#
# The algorithm of the first GAN paper, and seventeen lines that do it. (The numbers are ours.)

# %% jupyter={"source_hidden": true}
groups, waiting = [], []
for text, number in step.code_lines():
    waiting.append(text)
    if number and groups and groups[-1][0] == number:
        groups[-1][1].extend(waiting)
    elif number:
        groups.append((number, waiting))
    waiting = [] if number else waiting
groups.append((None, waiting))  # the last line
rows, plain = "", "margin: 0; font-family: monospace; white-space: pre; background: none"
for number, lines in groups:
    code = html.escape("\n".join(lines).strip("\n"))
    says = html.escape(step.ALGORITHM[number - 1]) if number else "Repeat, with the next images."
    rows += f'<tr style="vertical-align: top"><th>{number or ""}</th>'
    rows += f'<td style="text-align: left; min-width: 12em; max-width: 20em">{says}</td>'
    rows += f'<td style="text-align: left"><pre style="{plain}">{code}</pre></td></tr>'
head = '<tr><th></th><th style="text-align: left">Algorithm 1</th><th style="text-align: left">'
display(HTML(f"<table>{head}in code</th></tr>{rows}</table>"))
assert sorted(number for number, _ in groups if number) == [1, 2, 3, 4, 5]  # each line, once
assert sum(bool(text) for text, _ in step.code_lines()) == 17

# %% [markdown]
# Two things differ in code, here and nearly everywhere:
#
# - Optimizers go down. Going up in $V$ is going down in $J_D = -V$, our `d_loss`.
# - For line 5 we take the non-saturating loss, $J_G = -\frac1m \sum \log D(G(z))$. The paper recommends it, too; lesson sec:two-losses says why.
#
# Lines 1 to 3 may be repeated $k$ times before line 4, each time with new noise and images. Usually $k = 1$.
#
# > **A claim you will meet:** *the two networks are trained simultaneously.* They take turns. $G$'s step sees a $D$ that has
# > already moved. (Really simultaneous steps: lesson sec:dynamics.)
#
# > **Another one:** *generated images are fed back to the generator instead of noise.* No image ever goes into $G$. Lines 1
# > and 4 draw fresh noise.

# %% jupyter={"source_hidden": true}
assert build_networks()[0].input_shape == (None, LATENT_DIM)  # noise: no image fits

# %% [markdown]
# ## Seventeen lines and a loop {#functions-and-loop}
#
# Look at *where* things stand.
#
# - $D$'s fakes are made **outside** the tape: no gradient for $G$ is wanted.
# - $G$'s fakes, and their way through $D$, are **inside**: the gradient comes back that way.
# - `weights` says who moves.
#
# `loss` works on logits, with softplus: $-\log D = \log(1 + e^{-\ell})$ for the label 1, and $-\log(1 - D) = \log(1 + e^\ell)$ for 0. What is
# missing: networks, an optimizer for each, and **one** source of noise.

# %%
generator, discriminator = build_networks()
g_optimizer, d_optimizer = sgd(), sgd()  # each network needs its own
loss = losses.NonSaturating()
seed_generator = keras.random.SeedGenerator(SEED)  # made once, so each draw is new


def sample_latents(m):
    return keras.random.normal((m, LATENT_DIM), seed=seed_generator)


# %% jupyter={"source_hidden": true}
# The seventeen lines again, to be run. The next cell asserts that they are the text above.
def train_step(real):  # 2
    latents = sample_latents(len(real))  # 1
    fake = generator(latents, training=True)  # 1
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)  # 3
        fake_logits = discriminator(fake, training=True)  # 3
        d_loss = loss.discriminator(real_logits, fake_logits)  # 3
    weights = discriminator.trainable_weights  # 3
    d_optimizer.apply(tape.gradient(d_loss, weights), weights)  # 3

    with tf.GradientTape() as tape:
        latents = sample_latents(len(real))  # 4
        fake = generator(latents, training=True)  # 4
        fake_logits = discriminator(fake, training=True)  # 5
        g_loss = loss.generator(fake_logits)  # 5
    weights = generator.trainable_weights  # 5
    g_optimizer.apply(tape.gradient(g_loss, weights), weights)  # 5
    return d_loss, g_loss


# %% jupyter={"source_hidden": true}
assert ast.dump(ast.parse(inspect.getsource(train_step))) == ast.dump(ast.parse(step.CODE))
some_logits = tf.constant([[-2.0], [0.5], [3.0]])
by_hand = tf.reduce_mean(tf.nn.softplus(-some_logits)) + tf.reduce_mean(tf.nn.softplus(some_logits))
assert math.isclose(loss.discriminator(some_logits, some_logits), by_hand, rel_tol=1e-6)
by_hand = tf.reduce_mean(tf.nn.softplus(-some_logits))
assert math.isclose(loss.generator(some_logits), by_hand, rel_tol=1e-6)

# %% [markdown]
# And the loop: ten rounds, on ten minibatches. (`tf.function` runs the Python once, and then repeats what it computed. JAX and PyTorch
# do this otherwise.)

# %%
compiled_step = tf.function(train_step)
for real in first_batches:
    d_loss, g_loss = compiled_step(real)
print(f"after ten rounds: d_loss = {d_loss:.3f}, g_loss = {g_loss:.3f}")

# %% jupyter={"source_hidden": true}
loop_weights = generator.get_weights() + discriminator.get_weights()
assert g_optimizer.iterations == d_optimizer.iterations == 10

# %% [markdown]
# ### A walk through one step
#
# One round on real images, line by line. The GAN stays as it was.

# %%
gan = kgan.GAN(*build_networks(), seed=SEED)
gan.compile(sgd(), sgd())
walk = labs.Step(gan, first_batches[0])
walk

# %% [markdown]
# *The lab "step": press "Next line" five times. Where nothing can run, the five lines are a film-strip.*
#
# **Try.** (1) Before line 3: which bars will rise, the reals' or the fakes'? (2) Which way does $V$ go in lines 3 and 5?
#
# <details><summary>What you should see</summary>
#
# (1) The reals' rise above the fakes', on average: that is what $J_D$ rewards. (2) Up, and down.
#
# </details>

# %% jupyter={"source_hidden": true}
in_d, in_g = walk.numbers["d_turn"], walk.numbers["g_turn"]
assert in_d["value"][1] > in_d["value"][0]
assert in_g["value"][1] < in_g["value"][0]
(real_before, real_after), (fake_before, fake_after) = in_d["d_real"], in_d["d_fake"]
assert real_after - fake_after > real_before - fake_before + 0.01
assert in_d["statistics"] > 0 < in_g["statistics"]
assert in_d["g_change"] == 0 == in_g["d_change"]

# %% [markdown]
# ## Whose numbers move? {#whose-numbers-move}
#
# *$D$ is held fixed while $G$ learns.* Which line does that? None freezes anything. It is the list `weights`: only $G$'s weights get a gradient and a step.
#
# **Predict before you run.** Which of these move in $D$'s turn, and which in $G$'s: $G$'s weights; the moving statistics of $G$'s BatchNorm layers (running
# averages, section sec:training-mode); $D$'s weights?
#
# <details><summary>Answer</summary>
#
# Each network's weights move in its own turn only. But $G$'s moving statistics move in **both**: $D$'s turn runs $G$ too, with `training=True`.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
moved = {}
groups = {
    "G's weights": gan.generator.trainable_weights,
    "G's moving statistics": gan.generator.non_trainable_weights,
    "D's weights": gan.discriminator.trainable_weights,
}
for turn in (gan.update_discriminator, gan.update_generator):  # the package's two turns
    before = {name: copies(group) for name, group in groups.items()}
    turn(first_batches[0])
    moved[turn] = [name for name, group in groups.items() if differ(before[name], group)]
    print(f"{turn.__name__} moves {' and '.join(moved[turn])}")

# %% jupyter={"source_hidden": true}
in_d_turn, in_g_turn = moved.values()
assert in_d_turn == ["G's moving statistics", "D's weights"]
assert in_g_turn == ["G's weights", "G's moving statistics"]

# %% [markdown]
# > **A claim you will meet:** *set `discriminator.trainable = False` before the generator's step*, usually between two calls of
# > `compile`. Older programs, which left the gradients to Keras, needed that. Ask for the right gradients, and there is
# > nothing to freeze.
#
# The two lists are the two players of $\min_G \max_D V$. $D$ climbs $V$ in its own weights. In its own, $G$ descends the same $V$ with the **minimax** loss, and
# $J_G$, which is not $V$, with the non-saturating one (lesson sec:two-losses). Here is $V$ before and after each turn, on the same images. In $G$'s it falls with both losses:

# %%
for name in ("non_saturating", "minimax"):
    fresh = kgan.GAN(*build_networks(), seed=SEED)
    fresh.compile(sgd(0.02), sgd(0.02), adversarial_loss=name)
    turns = labs.Step(fresh, first_batches[0]).numbers
    for player, turn in (("D", turns["d_turn"]), ("G", turns["g_turn"])):
        before, after = turn["value"]
        assert after > before if player == "D" else after < before
        print(f"{name}, {player}'s turn: V from {before:.5f} to {after:.5f}")

# %% jupyter={"source_hidden": true}
rises = {player: np.diff(turns[f"{player}_turn"]["value"])[0] for player in "dg"}
steep = {player: turns[f"{player}_turn"][f"{player}_change"] ** 2 / 0.02 for player in "dg"}
# Gradient ascent in V raises it by rate * length^2 of the gradient, to first order, and descent with
# the minimax loss lowers it by as much.
assert 0.9 < rises["d"] / steep["d"] < 1.1  # seeds 0-2: 0.94 to 1.004
assert -1.05 < rises["g"] / steep["g"] < -0.95  # -0.998 to -0.987

# %% [markdown]
# > **A claim you will meet:** *the generator is updated only if it failed to fool the discriminator.* There is no *if* in Algorithm 1. Each
# > fake pulls with strength $1 - D(G(z))$: less when $D$ is fooled.
#
# How long is $G$'s gradient? A constant, added to all of $D$'s logits, sets how much $D$ believes in the fakes: ½, 0.95 or 0.995.

# %%
lengths, some = {}, keras.random.normal((256, LATENT_DIM), seed=SEED)
for level in (0.5, 0.95, 0.995):
    with tf.GradientTape(persistent=True) as tape:
        fake_logits = discriminator(generator(some, training=True), training=True)
        fake_logits += math.log(level / (1 - level)) - np.mean(fake_logits)
        g_loss = loss.generator(fake_logits)
    gradient = tape.gradient(g_loss, generator.trainable_weights)
    lengths[level] = float(tf.linalg.global_norm(gradient))
    pull, d_fake = -tape.gradient(g_loss, fake_logits), tf.sigmoid(fake_logits)
    assert np.allclose(pull, (1 - d_fake) / len(some), rtol=1e-4, atol=0)  # of each single fake
    print(f"D(fake) {np.min(d_fake):.4f} to {np.max(d_fake):.4f}: length {lengths[level]:.4f}")

# %% jupyter={"source_hidden": true}
assert math.isclose(tf.sigmoid(np.mean(fake_logits)), level, abs_tol=1e-5)
# The length follows 1 - D: a tenth, and a hundredth, of that at 0.5.
assert math.isclose(lengths[0.95] / lengths[0.5], 0.1, rel_tol=0.1)
assert math.isclose(lengths[0.995] / lengths[0.5], 0.01, rel_tol=0.1)

# %% [markdown]
# It shrinks in proportion to $1 - D$, and never to 0. There is no threshold at ½.
#
# ## `training=True`, BatchNorm and dropout {#training-mode}
#
# Each call says `training=True`. Above all, two kinds of layers need it:
#
# - **Dropout** switches off units at random in training, and does nothing otherwise.
# - **BatchNorm** normalises with the mean and variance of the *batch* in training. It also keeps moving averages of them,
#   its **moving statistics**, for `training=False`.
#
# Inside a layer's `call`, Keras passes the flag on. In your own step nobody does. Leave it out, and Keras 3 takes
# `training=False`.

# %%
# NBVAL_CHECK_OUTPUT
x = keras.random.normal((64, 8), seed=SEED)
for layer in (keras.layers.Dropout(0.5, seed=SEED), keras.layers.BatchNormalization()):
    left_out, inference = layer(x), layer(x, training=False)
    training = layer(x, training=True)
    print(layer.__class__.__name__, "with the flag left out", end=": ")
    print(f"as in inference? {np.allclose(left_out, inference)}", end="  ")
    print(f"as in training? {np.allclose(left_out, training)}")
    assert np.allclose(left_out, inference)
    assert not np.allclose(left_out, training)

# %% [markdown]
# No error, no warning. So write `training=True` in both turns. For pictures, write `training=False`, or use `predict`.
#
# ### The moving statistics drift
#
# In each pass with `training=True`, BatchNorm sets
#
# $$M \leftarrow 0.99 \, M + 0.01 \, m,$$
#
# where $M$ is the moving mean and $m$ the batch's. (The variance likewise.) That is no gradient step. It happens whoever's turn it is: for $G$ twice a round, for a
# $D$ with BatchNorm three times. Here are two passes in which **no weight of $G$ moves**:

# %% jupyter={"source_hidden": true}
norm = next(n for n in generator.layers if isinstance(n, keras.layers.BatchNormalization))
below = keras.Model(generator.inputs, norm.input)  # the layers under the first BatchNorm
latents = keras.random.normal((BATCH_SIZE, LATENT_DIM), seed=SEED)
batch_mean = tf.reduce_mean(below(latents, training=False), axis=0)
start = tf.identity(norm.moving_mean)

# %%
picture = generator(latents, training=False)
generator(latents, training=True)
generator(latents, training=True)
change = np.abs(generator(latents, training=False) - picture).mean()
print(f"same latents, same weights, two passes later: pixels differ by {change:.1e} on average")

# %% jupyter={"source_hidden": true}
assert np.allclose(norm.moving_mean, 0.99**2 * start + (1 - 0.99**2) * batch_mean, atol=1e-5)
before = generator(latents, training=False).numpy()
compiled_step(first_batches[0])
by_step = np.abs(generator(latents, training=False) - before).mean()
print(f"after a whole round (two more passes, and new weights), for comparison: by {by_step:.1e}")
assert 0.01 * by_step < change < 2.5 * by_step  # seeds 0-2: 0.02 to 1.32
assert math.isclose(0.99**60, 0.55, abs_tol=0.005)

# %% [markdown]
# Training looks at batches only, so it does not notice. Pictures with `training=False` do. The
# statistics average over some hundred passes, while $G$ changes. After 30 rounds, or 60 passes,
# $0.99^{60} = 55\,\%$ of them is still the initial value.
#
# ### One batch for the reals, one for the fakes
#
# Why not call $D$ once, on both? With BatchNorm in $D$, an image's logit depends on **who else is in the batch**. Then the fakes have a say in the reals' logits.

# %%
normalised = models.build_conv_discriminator(filters=FILTERS, normalization="batch", seed=SEED)
real, fake = first_batches[0], generator(latents, training=True)
mixing = {}
for name, network in {"without": discriminator, "with": normalised}.items():
    apart = network(real, training=True)
    together = network(tf.concat([real, fake], axis=0), training=True)[:BATCH_SIZE]
    mixing[name] = float(tf.reduce_max(tf.abs(apart - together)))
    print(f"{name} BatchNorm in D: logits of the reals differ by up to {mixing[name]:.2g}")

# %% jupyter={"source_hidden": true}
equal_here(mixing["without"] < 1e-4, "the batch makes no difference")
assert mixing["with"] > 0.2  # seeds 0-2: 0.59 to 1.17

# %% [markdown]
# So each group gets its own batch. (`kgan`'s $D$ has BatchNorm only if you ask.)
#
# ## A Keras model {#keras-model}
#
# Our loop lacks what `fit` has: callbacks, a history, checkpoints, several steps in one call. For these Keras asks for
# a model that overrides **`train_step`**.
#
# `kgan.TwoNetworks` is a `keras.Model` with networks, optimizers and noise that can log, generate and save. We add the
# seventeen lines as **two methods**, one for each turn, to be tested or replaced alone. (The class is cut in
# two, to fit the screen.)


# %%
class DiscriminatorsTurn(kgan.TwoNetworks):
    def sample(self, m):
        return self.generator(self.sample_latents(m), training=True)

    def update_discriminator(self, real):  # lines 1 to 3
        fake = self.sample(tf.shape(real)[0])
        with tf.GradientTape() as tape:
            real_logits = self.discriminator(real, training=True)
            fake_logits = self.discriminator(fake, training=True)
            d_loss = self.adversarial_loss.discriminator(real_logits, fake_logits)
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        d_real, d_fake = tf.sigmoid(real_logits), tf.sigmoid(fake_logits)
        self.log(d_loss=d_loss, d_real=d_real, d_fake=d_fake)


# %%
class CourseGAN(DiscriminatorsTurn):
    def update_generator(self, real):  # lines 4 and 5
        with tf.GradientTape() as tape:
            fake_logits = self.discriminator(self.sample(tf.shape(real)[0]), training=True)
            g_loss = self.adversarial_loss.generator(fake_logits)
        weights = self.generator.trainable_weights
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        self.log(g_loss=g_loss)

    def train_step(self, real):
        for minibatch in tf.split(real, self.num_d_steps):  # k parts
            self.update_discriminator(minibatch)
        self.update_generator(minibatch)
        return self.get_metrics_result()


# %% [markdown]
# Read `train_step` aloud: *$k$ steps of $D$, then one of $G$.* The batch is cut into $k$ parts: new images for **each** step of $D$. (Some programs repeat them.)
#
# **Predict before you run.** Once through the 8,000 digits is 250 steps. What will $G$ draw? Which is higher in the log, `d_real` or `d_fake`?
#
# <details><summary>Answer</summary>
#
# Strokes on black. $D$ sees differences, so `d_real` is above `d_fake`. (Both are means over the epoch.)
#
# </details>

# %%
image_gan = CourseGAN(*build_networks(), seed=SEED)
image_gan.compile(adam(), adam())
untrained = image_gan.generate(12, seed=SEED)
history = image_gan.fit(images, batch_size=BATCH_SIZE, epochs=1, verbose=2)
trained = image_gan.generate(12, seed=SEED)

# %% jupyter={"source_hidden": true}
plots.image_grid(np.concatenate([untrained, trained]), columns=12, title="before, after")
log = {name: values[-1] for name, values in history.history.items()}
edges = [np.abs(np.diff(x, axis=2)).mean() for x in (untrained, trained, images)]
plots.show(
    f"Two rows of twelve squares. Above, before training: plain grey. Below, after one epoch: light strokes on black. From one pixel to the next the values differ by {edges[0]:.3f} above and {edges[1]:.3f} below, by {edges[2]:.3f} in real images."
)
lead, corner = log["d_real"] - log["d_fake"], trained[:, :2, :2].mean()
print(f"d_real is above d_fake by {lead:.3f}; the corners are at {corner:.2f} on average")
# Seeds 0-2: at most 0.11, -0.91 to -0.81, 0.98 to 1.25, 0.19 to 0.30.
assert np.abs(untrained).max() < 0.2
assert corner < -0.7
assert 0.7 < edges[1] / edges[2] < 1.5
assert 0.1 < lead < 0.45
assert set(log) == {"d_loss", "g_loss", "d_real", "d_fake"}

# %% [markdown]
# *Twelve latents, before training and after one epoch.*
#
# `TwoNetworks` also overrides `metrics`. Without that, Keras logs a `loss` that nobody sets:


# %%
class WithoutMetrics(CourseGAN):
    metrics = keras.Model.metrics  # Keras's own, as if TwoNetworks had none


forgetful = WithoutMetrics(*build_networks(), seed=SEED)
forgetful.compile(sgd(), sgd())
forgotten = forgetful.fit(images[:64], batch_size=BATCH_SIZE, verbose=2)

# %% jupyter={"source_hidden": true}
assert forgotten.history["loss"] == [0.0]
assert "loss" not in history.history


# What surrounds the algorithm, written out without checks. The next section uses it, too.
class Surroundings(keras.Model):
    def __init__(self, generator, discriminator, seed):
        super().__init__()
        self.generator, self.discriminator = generator, discriminator
        self.seed_generator = keras.random.SeedGenerator(seed)
        self.adversarial_loss, self.num_d_steps = losses.NonSaturating(), 1
        self.trackers = {n: keras.metrics.Mean(n) for n in ("d_loss", "g_loss", "d_real", "d_fake")}
        self.built = True  # both networks are

    def compile(self, g_optimizer, d_optimizer, **settings):
        super().compile(optimizer=None, **settings)  # Keras would make one of its own
        self.g_optimizer, self.d_optimizer = g_optimizer, d_optimizer

    @property
    def metrics(self):
        return list(self.trackers.values())


# %% jupyter={"source_hidden": true}
class OnItsOwn(Surroundings):
    """`CourseGAN` without kgan."""

    sample, train_step = CourseGAN.sample, CourseGAN.train_step
    update_discriminator = CourseGAN.update_discriminator
    update_generator = CourseGAN.update_generator

    def sample_latents(self, m):
        return keras.random.normal((m, LATENT_DIM), seed=self.seed_generator)

    def log(self, **values):
        for name, value in values.items():
            self.trackers[name].update_state(value)


# %% [markdown]
# ## Is it the same as `kgan.GAN`? {#equals-kgan}
#
# **Predict before you run.** Three programs: the seventeen lines, our model, the package. The same networks, seeds, minibatches. How
# far apart are the weights after ten rounds?
#
# <details><summary>Answer</summary>
#
# Not at all here: all three compute the same. But a program compiled otherwise may add in another order, which changes the last digit, and over ten rounds
# perhaps more.
#
# </details>


# %%
def after_ten_rounds(kind, batches=first_batches):
    """Trains on ten batches and returns all weights."""
    gan = kind(*build_networks(), seed=SEED)
    gan.compile(sgd(), sgd())
    batches = tf.data.Dataset.from_tensor_slices(batches)
    gan.fit(batches, shuffle=False, verbose=0)
    return gan.generator.get_weights() + gan.discriminator.get_weights()


course_weights, package_weights = after_ten_rounds(CourseGAN), after_ten_rounds(kgan.GAN)
print(f"our model and kgan.GAN:  {largest_difference(course_weights, package_weights):.1e}")
print(f"our loop and kgan.GAN:   {largest_difference(loop_weights, package_weights):.1e}")

# %% jupyter={"source_hidden": true}
initial = [w for network in build_networks() for w in network.get_weights()]
moved = largest_difference(package_weights, initial)
print(f"moved by training:       {moved:.1e}")
assert moved > 0.1
own_weights = after_ten_rounds(OnItsOwn)  # without kgan.TwoNetworks
equal_here(largest_difference(course_weights, package_weights) == 0, "our model agrees")
equal_here(largest_difference(own_weights, package_weights) == 0, "the one without kgan agrees")
equal_here(largest_difference(loop_weights, package_weights) < 0.01 * moved, "the loop is close")

# Where the loop's weights differ: is it rounding, or a small mistake? In float64 a rounding error is
# some 500 million times smaller. A mistake would stay as it is.
for setting in (keras.config.set_floatx, keras.config.set_dtype_policy):
    setting("float64")
generator, discriminator = build_networks()
g_optimizer, d_optimizer = sgd(), sgd()
seed_generator = keras.random.SeedGenerator(SEED)
for real in first_batches.astype("float64"):
    train_step(tf.constant(real))  # not compiled
long_weights = generator.get_weights() + discriminator.get_weights()
package_weights = after_ten_rounds(kgan.GAN, first_batches.astype("float64"))
for setting in (keras.config.set_floatx, keras.config.set_dtype_policy):
    setting("float32")
print(f"in float64, and not compiled: {largest_difference(long_weights, package_weights):.1e}")
equal_here(largest_difference(long_weights, package_weights) < 1e-9, "in float64 the loop agrees")

# %% [markdown]
# The package adds checks, penalties, labels, averaged weights. (Is a difference mere rounding? With twice the digits, in `float64`,
# rounding all but vanishes, a mistake stays: see the last cell.)
#
# ## Three ways to get it wrong {#step-mistakes}
#
# Each mistake changes one line, raises no error, and starts from the right program's weights.
#
# How bad an image is, is hard to say. So here the data are points in the plane, eight small clouds on a ring, and the networks fully connected.
# A point is **good** within 3 standard deviations of a cloud's middle.

# %% jupyter={"source_hidden": true}
ring = data.ring(std=0.08)
points = ring.sample(1000 * POINTS, SEED).reshape(1000, POINTS, 2)
points = tf.data.Dataset.from_tensor_slices(points).repeat()  # 1,000 minibatches, again and again
new_latents = keras.random.normal((1000, LATENT_DIM), seed=SEED + 1)  # no training has seen these
results = {}


def build_point_networks():
    """As `build_networks`, for points in the plane."""
    shape = {"units": UNITS, "output_activation": None}
    generator = models.build_mlp_generator((2,), LATENT_DIM, **shape, seed=3 * SEED)
    return generator, models.build_mlp_discriminator((2,), UNITS, seed=3 * SEED + 1)


def good_share(samples):
    return metrics.mode_coverage(samples, ring)["high_quality"]


# %% jupyter={"source_hidden": true}
def try_out(name, gan, head_start=0):
    """Trains, and keeps the means over the last fifth, and points from new latents."""
    gan.compile(adam(), adam(), steps_per_execution=50)  # it pays where a step is this small
    gan.g_optimizer = adam()  # a new one, not yet built: it takes what weights it gets
    update_d = tf.function(gan.update_discriminator)
    for real in points.take(head_start):
        update_d(real)
    history = gan.fit(points, epochs=5, steps_per_epoch=STEPS // 5, shuffle=False, verbose=0)
    last = {key: values[-1] for key, values in history.history.items()}
    samples = gan.generator(new_latents, training=False).numpy()
    results[name] = {**last, "good": good_share(samples), "samples": samples}
    print(f"{name}: {good_share(samples):.0%} good.", {k: round(v, 2) for k, v in last.items()})
    return results[name]


# %%
right = try_out("right", CourseGAN(*build_point_networks(), seed=SEED))

# %% jupyter={"source_hidden": true}
assert right["good"] > 0.4  # eight seeds: 0.67 to 0.90

# %% [markdown]
# ### Mistake 1: $D$ is not held fixed
#
# In $G$'s turn, someone takes the gradient in **all** weights of the model, as ordinary Keras code does.


# %%
class DIsNotFixed(CourseGAN):
    def update_generator(self, real):
        with tf.GradientTape() as tape:
            fake_logits = self.discriminator(self.sample(tf.shape(real)[0]), training=True)
            g_loss = self.adversarial_loss.generator(fake_logits)
        weights = self.trainable_weights  # wrong: D's weights are among them
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        self.log(g_loss=g_loss)


# %% [markdown]
# **Predict before you run.** $G$'s loss asks for $D(G(z)) = 1$. There are two ways to get there. Which is easier?
#
# <details><summary>Answer</summary>
#
# Better points, or a $D$ that says *real* to everything. The second is far easier: one bias is enough. $G$'s loss
# falls, but not because the points are good.
#
# </details>

# %%
wrong = try_out("D is not held fixed", DIsNotFixed(*build_point_networks(), seed=SEED))

# %% jupyter={"source_hidden": true}
checked = DIsNotFixed(*build_point_networks(), seed=SEED)
checked.compile(adam(), adam())
try:
    checked.train_step(tf.constant(ring.sample(POINTS, SEED), "float32"))
    raise AssertionError("G's optimizer took D's weights")
except ValueError as error:
    print("With kgan's optimizer for G:", str(error).split(". ")[1])
# A dozen runs: 0.07 to 0.38 good instead of 0.67 to 0.90, g_loss 0.23 to 0.28 instead of 0.77 to 1.19,
# d_fake 0.78 to 0.82, d_loss 1.76 to 1.92.
assert wrong["good"] < 0.55 < right["good"]
assert wrong["g_loss"] < 0.4 < 0.6 < right["g_loss"]
assert wrong["d_fake"] > 0.7  # D calls fakes real ...
assert wrong["d_loss"] > 2 * math.log(2) + 0.2  # ... and pays for it

# %% [markdown]
# $D$ has two masters. Its own turn teaches it to call fakes *fake*, $G$'s turn to call them *real*. The symptom: `d_fake` is
# high, `g_loss` far below $\log 2$, and `d_loss` **above** $2 \log 2$. Always answering ½ would cost $D$ less.
#
# **The fix** is one word: `self.generator.trainable_weights`. (The optimizer that `kgan` builds for $G$ refuses all others, so we swapped it.)
#
# ### Mistake 2: the noise is reused
#
# Someone wants the same results each time, and writes `seed=0` where the noise is drawn. Now *every* draw is the same.
# So it is when NumPy draws inside a compiled step: it runs once only.


# %%
class NoiseIsReused(CourseGAN):
    def sample_latents(self, m):
        return keras.random.normal((m, LATENT_DIM), seed=0)  # wrong: each draw is the same


# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
seed_generator = keras.random.SeedGenerator(SEED)


@tf.function
def draw(how):
    if how == "an integer seed":
        return keras.random.normal((4,), seed=0)
    if how == "NumPy in a compiled step":
        return tf.constant(np.random.default_rng().normal(size=4))
    return keras.random.normal((4,), seed=seed_generator)


for how in ("an integer seed", "NumPy in a compiled step", "a SeedGenerator"):
    draws = {draw(how).numpy().tobytes() for _ in range(10)}
    print(f"{how}: {len(draws)} different draws out of 10")
    assert len(draws) == (10 if how == "a SeedGenerator" else 1)

# %% [markdown]
# **Predict before you run.** $G$ meets the same 128 latents in every step. How good are its points on these, and on new ones?
# Do the losses tell?
#
# <details><summary>Answer</summary>
#
# $G$ learns to place these points one by one. Nobody asks what it does with other latents, and $D$ never sees it. So the losses say that all is well.
#
# </details>

# %%
gan = NoiseIsReused(*build_point_networks(), seed=SEED)
wrong = try_out("noise is reused", gan)
used = gan.generator(gan.sample_latents(POINTS), training=False).numpy()
print(f"good points on the used latents: {good_share(used):.0%}, on new ones: {wrong['good']:.0%}")

# %% jupyter={"source_hidden": true}
# Eight seeds: 0.91 to 0.98 on the used ones, 0.05 to 0.10 on new ones. d_loss is 2 log 2 to within
# 0.0004, while that of the right program is 0.02 to 0.055 below.
assert good_share(used) > 0.7
assert wrong["good"] < 0.25
assert abs(wrong["g_loss"] - math.log(2)) < 0.01  # the losses are perfect ...
unevenness = [abs(result["d_loss"] - 2 * math.log(2)) for result in (wrong, right)]
assert unevenness[0] < 0.002 < 0.006 < unevenness[1]  # ... and those of the right program are not

# %% [markdown]
# The losses look **better** than the right program's. Only **new** latents show what $G$ has learned: a list of points, not a distribution.
#
# **The fix:** a `SeedGenerator`, made once. **The test:** draw twice and compare.
#
# ### Mistake 3: the sigmoid, twice
#
# $D$ ends in a sigmoid, $s = \sigma(\ell)$. The loss expects logits, and applies a second one: $D = \sigma(s)$.
# Since $s$ lies between 0 and 1, $D$ lies between 0.5 and 0.731. It can never say *fake*. And every
# slope gets the factor $s(1 - s)$, $G$'s as well as $D$'s:
#
# $$\frac{d}{d \ell} (-\log \sigma(s)) = -s(1 - s)\,(1 - \sigma(s)).$$
#
# With one sigmoid it is $-(1 - s)$: largest where $D$ is sure of a fake. With two, it vanishes there.

# %% jupyter={"source_hidden": true}
logits = tf.linspace(-10.0, 10.0, 201)[:, tf.newaxis]
_, axes = plt.subplots(1, 2, figsize=(9, 3), layout="constrained")
sizes = {}
for name, ends, style in (("one sigmoid", tf.identity, "-"), ("two sigmoids", tf.sigmoid, "--")):
    with tf.GradientTape() as tape:
        tape.watch(logits)
        total = loss.generator(ends(logits)) * len(logits)  # a sum, so each gets its own slope
    sizes[name] = -tape.gradient(total, logits).numpy()[:, 0]
    color = plots.BLUE if style == "-" else plots.VERMILION
    axes[0].plot(logits, tf.sigmoid(ends(logits)), style, color=color, label=name)
    axes[1].plot(logits, sizes[name], style, color=color, label=name)
axes[0].set(xlabel="D's last number before any sigmoid", title="what D says", ylim=(0, 1))
axes[1].set(xlabel="D's last number before any sigmoid", title="size of G's slope", ylim=(0, 1.05))
axes[0].legend(frameon=False)
bump = sizes["two sigmoids"]
assert bump.max() < 0.12
assert abs(logits.numpy()[bump.argmax(), 0]) < 0.5
assert max(bump[0], bump[-1]) < 1e-3
plots.show(
    f"Two panels against D's last number, from -10 to 10. Left, what D says: one sigmoid runs from 0 to 1, two sigmoids only from 0.5 to 0.73. Right, the size of G's slope: with one sigmoid it falls from 1 at the left to 0 at the right; with two it is a small bump around 0, at most {bump.max():.2f} high."
)

# %% [markdown]
# *One sigmoid against two. Left: $D$'s answer. Right: the size of $G$'s slope, with two sigmoids small everywhere.*

# %% jupyter={"source_hidden": true}
s = 1 / (1 + np.exp(-logits.numpy()[:, 0].astype("float64")))
assert np.allclose(sizes["one sigmoid"], 1 - s, atol=1e-6)
assert np.allclose(sizes["two sigmoids"], s * (1 - s) * (1 - 1 / (1 + np.exp(-s))), atol=1e-6)
assert math.isclose(sizes["one sigmoid"][100] / sizes["two sigmoids"][100], 5.3, abs_tol=0.05)

# %% [markdown]
# Train it as usual, and after a head start of 1,000 steps for $D$. The right program gets that, too.


# %%
def with_a_sigmoid(*behind):
    """The same networks, but D ends in a sigmoid, and in what comes behind it."""
    generator, discriminator = build_point_networks()
    x = keras.layers.Activation("sigmoid")(discriminator.outputs[0])  # wrong: the loss has one
    for layer in behind:
        x = layer(x)
    return generator, keras.Model(discriminator.input, x)


hidden = keras.layers.Identity()  # without it, kgan sees the sigmoid and refuses such a D
wrong = try_out("sigmoid twice", CourseGAN(*with_a_sigmoid(hidden), seed=SEED))
right_ahead = try_out("right, D ahead", CourseGAN(*build_point_networks(), seed=SEED), HEAD_START)
gan = CourseGAN(*with_a_sigmoid(hidden), seed=SEED)
wrong_ahead = try_out("sigmoid twice, D ahead", gan, HEAD_START)

# %% jupyter={"source_hidden": true}
s = gan.discriminator(wrong_ahead["samples"]).numpy()
factor = float(np.mean(s * (1 - s)))
print(f"s(1 - s) on the generated points, on average: {factor:.1e}")
even = math.log(wrong["d_fake"] / (1 - wrong["d_fake"]))  # sigmoid(even) is what D said
print(f"without the head start d_fake is {wrong['d_fake']:.2f}: the answer at s = {even:.2f}")
assert 0 < even < 0.5  # far from s = 1
# Eight seeds: 0.68 to 0.86, 0.56 to 0.68, and 0 to 0.01 with d_real and d_fake both at 0.731.
assert wrong["good"] > 0.4  # nothing to be seen ...
assert right_ahead["good"] > 0.4
assert wrong_ahead["good"] < 0.1  # ... until D gets ahead
for result in (wrong, wrong_ahead):
    for name in ("d_real", "d_fake"):  # D cannot leave this range
        assert 0.5 - 1e-4 < result[name] < 1 / (1 + math.exp(-1)) + 1e-4
rest = math.log(1 + math.exp(-1))  # -log of 0.731
assert abs(wrong_ahead["g_loss"] - rest) < 0.01  # stuck where s = 1
assert abs(factor) < 0.01  # and without a slope
assert right_ahead["d_fake"] < 0.5

# %% [markdown]
# Without the head start no harm is seen. With it, $G$'s points end where there is no data, and $s = 1$. With one sigmoid
# $D$ corrects itself fastest there. With two, neither player has a slope. What the log shows where $D$ is stuck:

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
stuck = {"D tells them apart": (1, 0), "D calls all real": (1, 1), "D calls all fake": (0, 0)}
for name, (s_real, s_fake) in stuck.items():
    s_real, s_fake = tf.constant([[float(s_real)]]), tf.constant([[float(s_fake)]])
    d_loss, g_loss = float(loss.discriminator(s_real, s_fake)), float(loss.generator(s_fake))
    d_real, d_fake = float(tf.sigmoid(s_real)[0, 0]), float(tf.sigmoid(s_fake)[0, 0])
    print(f"{name:25} d_real {d_real:.3f}  d_fake {d_fake:.3f}", end="  ")
    print(f"d_loss {d_loss:.3f}  g_loss {g_loss:.3f}")
    stuck[name] = d_loss
assert np.allclose(list(stuck.values()), [rest + math.log(2), rest + 1 + rest, 2 * math.log(2)])
try:
    kgan.GAN(*with_a_sigmoid())
    raise AssertionError("a discriminator with a sigmoid was accepted")
except ValueError as error:
    print(error)

# %% [markdown]
# The third line looks like a perfect end! If `d_real` and `d_fake` never leave 0.5 to 0.731, look at how $D$ ends. (No proof: an even game stays near
# 0.5, too.)
#
# **The fix:** a linear end of $D$, or a loss that expects probabilities. Not both.

# %% jupyter={"source_hidden": true}
_, axes = plt.subplots(2, 3, figsize=(9, 6.4), layout="constrained")
for ax, (name, result) in zip(axes.flat, results.items(), strict=True):
    for center in ring.centers:
        circle = plt.Circle(center, 3 * ring.std, fill=False, color="black", linestyle=":")
        ax.add_patch(circle)
    shown = np.clip(result["samples"], -2.45, 2.45)
    ax.plot(*shown.T, ".", color=plots.VERMILION, markersize=2)
    if name == "noise is reused":
        ax.plot(*used.T, "x", color=plots.BLUE, markersize=4, label="on the used latents")
        ax.legend(frameon=False, loc="upper right")
    ax.set(xlim=(-2.5, 2.5), ylim=(-2.5, 2.5), aspect="equal", xticks=[], yticks=[])
    ax.set_title(f"{name}\n{result['good']:.0%} good", fontsize=10)
radii = {name: np.linalg.norm(result["samples"], axis=1) for name, result in results.items()}
told = "; ".join(
    f"{name}, {result['good']:.0%} and {np.median(radii[name]):.1f}"
    for name, result in results.items()
)
plots.show(
    f"Six panels, each with 1,000 points and with eight dotted circles on a ring of radius 1. The share of points in the circles and their median distance from the middle of the ring: {told}. In the panel of the reused noise, crosses mark the points of the used latents: {good_share(used):.0%} of them lie in the circles."
)

# %% [markdown]
# *All six trainings: points on new latents, good within the circles; those beyond the frame, at its edge.*
#
# ## Read a published step {#read-a-published-step}
#
# Four that many people start from: (A) Keras's [guide](https://keras.io/guides/custom_train_step_in_tensorflow/) and
# (B) its [DCGAN](https://keras.io/examples/generative/dcgan_overriding_train_step/), (C) TensorFlow's
# [DCGAN](https://www.tensorflow.org/tutorials/generative/dcgan), (D) PyTorch's [DCGAN](https://github.com/pytorch/examples/blob/main/dcgan/main.py). Open one, and mark what differs.
#
# | | in | what differs | so |
# |---|---|---|---|
# | 1 | A, B | label 1 means *fake* | the same game: $D$ says how likely *fake* is |
# | 2 | A, B | labels get noise of 0 to 0.05: a fake's is up to 1.05 | the best answer may be above 1, no probability; on logits (A) the loss has no lower bound |
# | 3 | A, B | no `training=True` | harmless in A; B's `Dropout(0.2)` never drops anything: a layer less |
# | 4 | A, B | reals and fakes in one batch | harmless there; with BatchNorm in $D$: section sec:training-mode |
# | 5 | A, B | one mean over the whole batch | $J_D$ and its gradient are halved: an even game is at $\log 2$ |
# | 6 | C | both gradients first, then both updates | not Algorithm 1, but simultaneous: $G$ learns from the *old* $D$ |
# | 7 | C, D | $G$'s turn takes $D$'s fakes again | exercise 3 finds no difference in $J_G$ |
#
# Rows 1 to 6, measured (1, 5 and 6 in our GAN after its epoch):

# %% jupyter={"source_hidden": true}
gan = image_gan
real, fake = tf.constant(first_batches[0]), gan.sample(BATCH_SIZE)
real_logits, fake_logits = (gan.discriminator(x, training=True) for x in (real, fake))
keras_loss = keras.losses.BinaryCrossentropy(from_logits=True)
both = tf.concat([fake_logits, real_logits], axis=0)
fake_is_1 = tf.concat([tf.ones_like(fake_logits), tf.zeros_like(real_logits)], axis=0)

# %%
# Rows 1 and 5. Their logits are minus ours.
ours = float(loss.discriminator(real_logits, fake_logits))
theirs = float(keras_loss(fake_is_1, -both))
print(f"rows 1, 5: J_D by us {ours:.4f}, by A and B {theirs:.4f}, times two {2 * theirs:.4f}")

# Row 2. The mean label of a fake is 1.025, of a real image 0.025.
target = tf.constant([[1.025]])
costs = [float(keras_loss(target, tf.constant([[at]]))) for at in (10.0, 100.0, 1000.0)]
print(f"row 2: loss on a fake at the logits 10, 100, 1000: {np.round(costs, 2)}")

# %% jupyter={"source_hidden": true}
assert math.isclose(ours, 2 * theirs, rel_tol=1e-5)
with tf.GradientTape(persistent=True) as tape:
    logits_again = [gan.discriminator(x, training=True) for x in (real, fake)]
    full = loss.discriminator(*logits_again)
    halved = keras_loss(fake_is_1, -tf.concat(logits_again[::-1], axis=0))
weights = gan.discriminator.trainable_weights
norms = [float(tf.linalg.global_norm(tape.gradient(x, weights))) for x in (full, halved)]
assert math.isclose(norms[1] / norms[0], 0.5, rel_tol=1e-3)  # the gradient, too
assert math.isclose(keras_loss([[1.0], [0.0]], [[0.0], [0.0]]), math.log(2), rel_tol=1e-6)
assert np.allclose(costs, [-0.25, -2.5, -25], atol=0.01)
# The best answer minimises the expected loss. Where all is fake it would be 1.025: there is no
# minimum. Where reals and fakes are equally likely it is the mean of the labels.
at = tf.linspace(-3.0, 3.0, 6001)[:, None]
expected = 0.5 * (1.025 + 0.025) * tf.nn.softplus(-at) + 0.5 * (0.975 - 0.025) * tf.nn.softplus(at)
best = float(tf.sigmoid(at[int(tf.argmin(expected[:, 0]))])[0])
assert math.isclose(best, 0.525, abs_tol=1e-3)
alone = 1.025 * tf.nn.softplus(-at) - 0.025 * tf.nn.softplus(at)
assert (np.diff(alone[:, 0]) < 0).all()


# %% jupyter={"source_hidden": true}
class LooksAtDropout(keras.Model):
    """Row 3. Its training step calls a dropout layer as B does, and as one should."""

    def train_step(self, x):
        outputs = {"left_out": self.drop(x), "training": self.drop(x, training=True)}
        return {name: tf.reduce_mean(tf.cast(y == 0, "float32")) for name, y in outputs.items()}


looks = LooksAtDropout()
looks.drop, looks.built = keras.layers.Dropout(0.2, seed=SEED), True
looks.compile(optimizer=None)
dropped = looks.fit(tf.ones((1000, 10)), batch_size=1000, verbose=0).history
print(f"row 3: dropped without the flag {dropped['left_out'][0]:.0%}", end=", ")
print(f"with training=True {dropped['training'][0]:.0%}")
assert dropped["left_out"] == [0]
assert abs(dropped["training"][0] - 0.2) < 0.03
print(f"row 4: logits of the reals differ by {mixing['without']:.1g}", end=", ")
print(f"with BatchNorm in D by up to {mixing['with']:.2g}")


# %%
# Row 6. G's gradient on the same fakes, from D before its step and after.
def gradient_of_g(latents):
    with tf.GradientTape() as tape:
        logits = gan.discriminator(gan.generator(latents, training=True), training=True)
        g_loss = gan.adversarial_loss.generator(logits)
    gradients = tape.gradient(g_loss, gan.generator.trainable_weights)
    return np.concatenate([np.ravel(gradient) for gradient in gradients])


latents = gan.sample_latents(BATCH_SIZE)
old_gradient = gradient_of_g(latents)
gan.update_discriminator(first_batches[1])
new_gradient = gradient_of_g(latents)
off = np.linalg.norm(old_gradient - new_gradient) / np.linalg.norm(new_gradient)
print(f"row 6: D's one step changes G's gradient by {off:.0%} of its length")

# %% jupyter={"source_hidden": true}
assert off > 0.2  # seeds 0-2: 0.38 to 1.26


# %% jupyter={"source_hidden": true}
# For exercise 4.
def one_round(kind):
    gan = kind(*build_networks(), seed=SEED)
    gan.compile(adam(), adam())
    gan.train_step(tf.constant(first_batches[0]))
    return gan.generator.get_weights(), gan.discriminator.get_weights()


def check_simultaneous(kind):
    """Compares one round with one in which the two take turns. D moves first there."""
    (g, d), (g_in_turn, d_in_turn) = one_round(kind), one_round(CourseGAN)
    if not ON_GPU and largest_difference(d, d_in_turn) > 1e-6:
        return "D's step is not the one it takes with the same noise, images and weights."
    if largest_difference(g, build_networks()[0].get_weights()) < 1e-5:
        return "G has not moved."
    if largest_difference(g, g_in_turn) < 1e-5:
        return "G has looked at the new D: it moved as if they took turns."
    return "Right."


# %% [markdown]
# ## Exercises
#
# **1.** Which argument of `kgan.GAN.compile` makes line 5 the one printed in Algorithm 1?
#
# <details><summary>Solution</summary>
#
# `adversarial_loss="minimax"`.
#
# ```python
# gan = kgan.GAN(*build_networks(), seed=SEED)
# gan.compile(adversarial_loss="minimax")
# fake_logits = tf.constant([[0.3], [-1.0]])
# printed = tf.reduce_mean(tf.math.log(1 - tf.sigmoid(fake_logits)))
# assert math.isclose(gan.adversarial_loss.generator(fake_logits), printed, rel_tol=1e-5)
# ```
#
# </details>
#
# **2.** After how many rounds is less than 1 % of $G$'s moving statistics their initial value? And of $D$'s, if it had BatchNorm?
#
# <details><summary>Solution</summary>
#
# $0.99^n < 0.01$ from $n = 459$ passes on: 230 rounds for $G$ (two passes each), 153 for $D$ (three).
#
# ```python
# passes = math.ceil(math.log(0.01) / math.log(0.99))
# assert 0.99**passes < 0.01 < 0.99 ** (passes - 1)
# assert (math.ceil(passes / 2), math.ceil(passes / 3)) == (230, 153)
# ```
#
# </details>
#
# **3.** $D$ has just been trained on the fakes of its turn. By how much is $J_G$ higher on them than on new ones?
#
# <details><summary>Solution</summary>
#
# Nothing can be seen: over forty rounds the mean difference is −0.001 to 0.002 with six seeds. One step on 32 fakes does not teach $D$ much about
# them. What old fakes do to a whole training, we did not measure.
#
# ```python
# class Compare(CourseGAN):
#     def sample(self, m):
#         self.latents = self.sample_latents(m)
#         return self.generator(self.latents, training=True)
#
#     def update_generator(self, real):
#         seen = self.generator(self.latents, training=True)  # D's own fakes, once more
#         new = self.sample(BATCH_SIZE)
#         on_seen, on_new = (
#             self.adversarial_loss.generator(self.discriminator(fake, training=True))
#             for fake in (seen, new)
#         )
#         gaps.append(on_seen - on_new)
#         super().update_generator(real)
#
#
# gaps = []
# compare = Compare(*build_networks(), seed=SEED)
# compare.compile(adam(), adam())
# two_turns = tf.function(lambda real: (compare.train_step(real), gaps[-1])[1])
# more_batches = images[: 40 * BATCH_SIZE].reshape(40, BATCH_SIZE, *images.shape[1:])
# measured = [float(two_turns(real)) for real in more_batches]
# print(np.mean(measured))
# assert abs(np.mean(measured)) < 0.005  # six seeds: -0.001 to 0.002
# ```
#
# </details>
#
# **4.** Write a subclass `Simultaneous` of `CourseGAN`: both gradients first, then both updates.
# `check_simultaneous(Simultaneous)` says what is wrong.
#
# <details><summary>Solution</summary>
#
# ```python
# class Simultaneous(CourseGAN):
#     def update_discriminator(self, real):
#         self.old_d = [tf.identity(w) for w in self.discriminator.trainable_weights]
#         super().update_discriminator(real)
#
#     def update_generator(self, real):
#         weights = self.discriminator.trainable_weights
#         new_d = [tf.identity(w) for w in weights]
#         for w, old in zip(weights, self.old_d):
#             w.assign(old)  # G looks at the old D ...
#         super().update_generator(real)
#         for w, new in zip(weights, new_d):
#             w.assign(new)  # ... which then becomes the new one
#
#
# assert check_simultaneous(Simultaneous) == "Right."
# assert "G has looked at the new D" in check_simultaneous(CourseGAN)
# ```
#
# </details>
#
# **5.** (Break it.) Freeze $D$ for $G$'s turn with `discriminator.trainable = False`, and forget to thaw it. What happens?
#
# <details><summary>Solution</summary>
#
# $D$ never moves again. Its list of weights is empty, and nothing says so.
#
# ```python
# class Frozen(CourseGAN):
#     def update_generator(self, real):
#         self.discriminator.trainable = False  # and never True again
#         super().update_generator(real)
#
#
# frozen = Frozen(*build_networks(), seed=SEED)
# frozen.compile(sgd(), sgd())
# frozen.train_step(tf.constant(first_batches[0]))
# d_weights = copies(frozen.discriminator.weights)
# frozen.train_step(tf.constant(first_batches[1]))
# assert not differ(d_weights, frozen.discriminator.weights)
# assert frozen.discriminator.trainable_weights == []
# ```
#
# </details>
#
# **6.** Train with $k = 2$. How many steps does each network take on ten batches? Does $D$ see an image twice? Override
# `update_discriminator` to find out.
#
# <details><summary>Solution</summary>
#
# $D$ takes twenty steps, each on half a batch, and $G$ takes ten. No image comes up twice.
#
# ```python
# class Recorder(CourseGAN):
#     def update_discriminator(self, real):
#         seen.append(np.array(real))
#         super().update_discriminator(real)
#
#
# seen = []
# recorder = Recorder(*build_networks(), seed=SEED)
# recorder.compile(adam(), adam(), num_d_steps=2)
# for real in first_batches:
#     recorder.train_step(tf.constant(real))
# assert recorder.d_optimizer.iterations == 20
# assert recorder.g_optimizer.iterations == 10
# assert {len(part) for part in seen} == {BATCH_SIZE // 2}
# assert (np.concatenate(seen) == images[: 10 * BATCH_SIZE]).all()
# ```
#
# </details>
#
# **7.** (Open.) Find another `train_step` for GANs. Measure one thing that it does otherwise.
#
# ## Summary
#
# - One round: $k$ steps of $D$, each on fresh noise and data; then one of $G$ on new noise, through $D$, with label 1.
# - *Held fixed* means: the gradient is taken in the other network's weights only. The moving statistics of $G$'s BatchNorm move in either turn.
# - Write `training=True` in both turns. Give reals and fakes batches of their own.
# - Seventeen lines in a `keras.Model` are Algorithm 1, and equal `kgan.GAN` weight for weight.
# - Three mistakes: $D$ not held fixed (`d_loss` above $2 \log 2$), noise reused (good points on
#   the used latents only), a second sigmoid (`d_real` and `d_fake` within 0.5 to 0.731).
#
# **Next:** lesson sec:two-dimensions stays in the plane, and looks at what $D$ tells each point.
