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
# Algorithm 1 of the first GAN paper fits on half a page. Here it becomes two functions and a loop, and then a
# Keras model.
#
# **Papers:** Goodfellow et al., *Generative Adversarial Nets* (2014), algorithm 1 · Ioffe and Szegedy, *Batch
# Normalization* (2015)
#
# **You need:** lessons sec:two-player-game and sec:two-losses; what a gradient tape does. · **Study time:** 75 minutes · **Running time:**
# about a minute on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - write the training step of a GAN from memory, and say for each line which step of Algorithm 1 it is;
# - say which numbers of which network move in whose turn, and check it;
# - turn the step into a Keras model with `fit`, and show that it equals `kgan.GAN`;
# - recognise three classic mistakes by what they do to the numbers, and put them right.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

import kgan
from kgan import data, losses, metrics, models, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
ON_GPU = bool(tf.config.list_physical_devices("GPU"))  # there, equal programs may round differently


def equal_here(condition, claim):
    """Asserts what was seen on a CPU. On a GPU, where nobody has promised it, prints it."""
    assert condition or ON_GPU, claim
    if ON_GPU:
        print(f"On this GPU: {claim}? {bool(condition)}")


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


# %%
def build_networks():
    """A small generator and a small discriminator, the same ones each time."""
    generator = models.build_conv_generator(latent_dim=LATENT_DIM, filters=FILTERS, seed=3 * SEED)
    discriminator = models.build_conv_discriminator(filters=FILTERS, seed=3 * SEED + 1)
    return generator, discriminator


def adam():
    """A new optimizer: each network needs its own."""
    return keras.optimizers.Adam(LEARNING_RATE, beta_1=0.0, beta_2=0.99)


def sgd():
    """Plain gradient descent, for ten rounds. Adam would blow up rounding errors."""
    return keras.optimizers.SGD(0.1)


(x_train, _), _ = data.load_data(DATASET)
images = data.scale(x_train)

# %% [markdown]
# ## Algorithm 1 {#algorithm-1}
#
# The two players take turns, round after round. The number $k$ of steps for $D$ is usually 1. (The numbers 1 to 5 are ours. The code is that of
# section sec:functions-and-loop, where $k = 1$.)
#
# | | Algorithm 1 | in code |
# |---|---|---|
# | | **for each round:** | `for real in first_batches:` |
# | | **repeat $k$ times:** | |
# | 1 | draw $m$ latents $z$ from $p_z$, send them through $G$ (label 0) | `fake = sample(len(real))` |
# | 2 | take $m$ images $x$ from the data (label 1) | `real` |
# | 3 | move $D$ *up* the gradient, in $D$'s weights, of $\frac1m \sum \bigl[\log D(x) + \log(1 - D(G(z)))\bigr]$ | `d_optimizer.apply(tape.gradient(d_loss, weights), weights)` |
# | | **then:** | |
# | 4 | draw $m$ **new** latents, send them through $G$ (now with label 1) | `sample(m)` |
# | 5 | move $G$ *down* the gradient, in $G$'s weights, of $\frac1m \sum \log(1 - D(G(z)))$ | `g_optimizer.apply(tape.gradient(g_loss, weights), weights)` |
#
# Two things differ in code, here and nearly everywhere:
#
# - Optimizers go down, not up. Going up in $V$ is going down in $J_D = -V$. So `d_loss` is $J_D$.
# - In line 5 we use the non-saturating loss, $J_G = -\frac1m \sum \log D(G(z))$. The paper itself recommends it in its
#   text. Lesson sec:two-losses says why. For the line as printed, `kgan.GAN.compile` takes `adversarial_loss="minimax"`.
#
# > **A claim you will meet:** *the two networks are trained simultaneously.* They take turns. $G$'s step sees a $D$ that has
# > already moved. Steps that are really simultaneous spiral outwards in the simplest minimax game there is, far faster than steps in turns: lesson sec:dynamics.
#
# > **Another one:** *generated images are fed back to the generator instead of noise.* No image ever goes into $G$. Lines 1
# > and 4 draw fresh noise, each time.
#
# ## Two functions and a loop {#functions-and-loop}
#
# That is all we need. (The gradient tape is TensorFlow's. With Keras on JAX or PyTorch this part is written differently.) First the networks, their
# optimizers, and **one** source of noise.

# %%
generator, discriminator = build_networks()
g_optimizer, d_optimizer = sgd(), sgd()
seed_generator = keras.random.SeedGenerator(SEED)  # made once, so each draw is new


def sample(m):
    """Draws m new latents and sends them through G."""
    latents = keras.random.normal((m, LATENT_DIM), seed=seed_generator)
    return generator(latents, training=True)


# %% [markdown]
# $D$'s step. Compare it with lines 1 to 3. (`@tf.function` compiles it: TensorFlow runs it once, writes down what was computed,
# and then repeats that without Python.)


# %%
@tf.function
def update_discriminator(real):
    """One step of D, on real images and on fakes."""
    fake = sample(len(real))  # outside the tape: no gradient for G is wanted
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        # -log D = softplus(-logit) and -log(1 - D) = softplus(logit)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))  # label 1
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))  # label 0
    weights = discriminator.trainable_weights
    d_optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss


# %% [markdown]
# $G$'s step, lines 4 and 5. The images go through $D$ **inside** the tape, because the gradient has to come back through $D$.


# %%
@tf.function
def update_generator(m):
    """One step of G, through D, on new latents."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(sample(m), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))  # label 1: what G hopes for
    weights = generator.trainable_weights  # and not D's
    g_optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss


# %% [markdown]
# And the loop. Ten rounds, on the first ten minibatches.

# %%
first_batches = images[: 10 * BATCH_SIZE].reshape(10, BATCH_SIZE, *images.shape[1:])
for real in first_batches:
    d_loss = update_discriminator(real)
    g_loss = update_generator(len(real))
plain_weights = generator.get_weights() + discriminator.get_weights()
print(f"after ten rounds: d_loss = {d_loss:.3f}, g_loss = {g_loss:.3f}")
assert g_optimizer.iterations == d_optimizer.iterations == 10

# %% [markdown]
# It is a GAN already. The rest of the lesson makes it convenient, and makes sure that it is right.
#
# ## Whose numbers move? {#whose-numbers-move}
#
# *$D$ is held fixed while $G$ learns.* Which line does that? No line freezes anything. It is the list of **weights** in the two lines before each
# `return`. We ask for the gradient in $G$'s weights only, and apply it to $G$'s weights only. $D$ is used,
# but not changed.
#
# **Predict before you run.** Which of these groups of numbers move in $D$'s step, and which in $G$'s: $G$'s weights, $G$'s
# moving statistics (it has BatchNorm), $D$'s weights? Look closely at what happens in `sample`.
#
# <details><summary>Answer</summary>
#
# $D$'s weights move in $D$'s step only. $G$'s weights move in $G$'s step only. But $G$'s moving statistics move in **both**: $D$'s
# step runs $G$ too, with `training=True`, to get its fakes.
#
# </details>


# %%
# NBVAL_CHECK_OUTPUT
def watch(step):
    """Runs a step and tells which groups of numbers it moved."""
    groups = {
        "G's weights": generator.trainable_weights,
        "G's moving statistics": generator.non_trainable_weights,
        "D's weights": discriminator.trainable_weights,
    }
    before = {name: [w.numpy().copy() for w in group] for name, group in groups.items()}
    step()
    return {
        name: any((old != new.numpy()).any() for old, new in zip(before[name], group, strict=True))
        for name, group in groups.items()
    }


in_d_step = watch(lambda: update_discriminator(first_batches[0]))
in_g_step = watch(lambda: update_generator(BATCH_SIZE))
for name in in_d_step:
    print(f"{name:22} D's step: {in_d_step[name]!s:6} G's step: {in_g_step[name]}")
assert list(in_d_step.values()) == [False, True, True]
assert list(in_g_step.values()) == [True, True, False]

# %% [markdown]
# > **A claim you will meet:** *set `discriminator.trainable = False` before the generator's step*, usually between two calls of
# > `compile`. That was a way around older versions of Keras. Ask for the right gradients, and there is
# > nothing to freeze.
#
# > **Another one:** *the generator is updated only if it failed to fool the discriminator.* There is no *if* in Algorithm 1. Each
# > fake pulls with strength $1 - D(G(z))$: less when $D$ is fooled, but never nothing.
#
# Check the second one. We add a constant to all of $D$'s logits, so that we can choose how much $D$ believes in the fakes: on average ½, or 0.95, or
# 0.995. How strongly does each fake pull, and how long is $G$'s gradient?

# %%
fooled, some = {}, keras.random.normal((256, LATENT_DIM), seed=SEED)
for level in (0.5, 0.95, 0.995):
    with tf.GradientTape(persistent=True) as tape:
        fake_logits = discriminator(generator(some, training=True), training=True)
        fake_logits += math.log(level / (1 - level)) - np.mean(fake_logits)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    pull = -tape.gradient(g_loss, fake_logits)  # of each fake, on its logit
    d_fake = tf.sigmoid(fake_logits)
    assert math.isclose(tf.sigmoid(np.mean(fake_logits)), level, abs_tol=1e-5)
    assert np.allclose(pull, (1 - d_fake) / len(fake_logits), rtol=1e-4, atol=0)
    length = tf.linalg.global_norm(tape.gradient(g_loss, generator.trainable_weights))
    fooled[level] = float(length)
    print(f"D(fake) from {np.min(d_fake):.4f} to {np.max(d_fake):.4f}: length {length:.4f}")
# The length follows 1 - D: a tenth, and a hundredth, of that at 0.5.
assert math.isclose(fooled[0.95] / fooled[0.5], 0.1, rel_tol=0.1)
assert math.isclose(fooled[0.995] / fooled[0.5], 0.01, rel_tol=0.1)

# %% [markdown]
# $G$'s gradient gets shorter, in proportion to $1 - D$. It does not become 0, and there is no threshold at ½.
#
# ## `training=True`, BatchNorm and dropout {#training-mode}
#
# Both functions call their networks with `training=True`. Above all, two kinds of layers need to know:
#
# - **Dropout** switches off units at random while training, and does nothing otherwise.
# - **BatchNorm** normalises with the mean and variance of the *batch* while training. On the side it keeps moving averages of them,
#   its **moving statistics**. It uses these when `training=False`.
#
# Inside a layer's `call`, Keras passes the flag on by itself. In your own training step nobody does. Leave it out, and Keras 3 takes
# `training=False`.

# %%
# NBVAL_CHECK_OUTPUT
keras.utils.set_random_seed(SEED)
x = keras.random.normal((64, 8), seed=SEED)
for layer in (keras.layers.Dropout(0.5, seed=SEED), keras.layers.BatchNormalization()):
    layer.build(x.shape)
    left_out, inference = layer(x), layer(x, training=False)
    training = layer(x, training=True)
    print(
        f"{layer.__class__.__name__}: left out = inference? {np.allclose(left_out, inference)}",
        end="",
    )
    print(f"   left out = training? {np.allclose(left_out, training)}")
    assert np.allclose(left_out, inference)
    assert not np.allclose(left_out, training)

# %% [markdown]
# No error, no warning: the dropout you put in is not there, and BatchNorm does not normalise by the batch. Keras's own guide to custom training steps leaves the flag out in its
# GAN. It does no harm there, as those networks have neither of the two layers. It does once you put one in. So write `training=True` each time, in both steps. And write `training=False`, or use `predict`, to make pictures to look
# at.
#
# ### The moving statistics drift
#
# After each pass with `training=True`, BatchNorm sets
#
# $$\text{moving mean} \leftarrow 0.99 \cdot \text{moving mean} + 0.01 \cdot \text{batch mean}.$$
#
# That is not a gradient step. It happens in every pass, whoever's turn it is. So $G$'s statistics are updated twice a round, and
# $D$'s (if it had BatchNorm) three times. Let us follow them through two passes in which **no weight of $G$ moves**.

# %%
norm = next(n for n in generator.layers if isinstance(n, keras.layers.BatchNormalization))
below = keras.Model(generator.inputs, norm.input)  # the layers under the first BatchNorm
latents = keras.random.normal((BATCH_SIZE, LATENT_DIM), seed=SEED)
batch_mean = tf.reduce_mean(below(latents, training=False), axis=0)

start = tf.identity(norm.moving_mean)
picture = generator(latents, training=False)
generator(latents, training=True)
assert np.allclose(norm.moving_mean, 0.99 * start + 0.01 * batch_mean, atol=1e-5)
generator(latents, training=True)
assert np.allclose(norm.moving_mean, 0.99**2 * start + (1 - 0.99**2) * batch_mean, atol=1e-5)
change = np.abs(generator(latents, training=False) - picture).mean()
one_step = tf.identity(generator(latents, training=False))
update_generator(BATCH_SIZE)
step = np.abs(generator(latents, training=False) - one_step).mean()
print(f"same latents, same weights, two passes later: pixels differ by {change:.1e} on average")
print(f"after a step of G (one more pass, and new weights), for comparison: by {step:.1e}")
assert 0.4 * step < change < 2 * step  # measured: 0.78 of it

# %% [markdown]
# Does the drift hurt? Not in training, which looks at batches only. It matters when you make pictures with `training=False`: the
# statistics are then an average over the last hundred passes or so, in which $G$ kept changing. And in the first rounds they are not even that. After
# 30 rounds, which are 60 passes, a part of $0.99^{60} = 55\,\%$ of what is stored is still the initial value.
#
# ### One batch for the reals, one for the fakes
#
# It is tempting to put reals and fakes into one batch, and call $D$ once. If $D$ has BatchNorm, that changes the game: an image's logit
# depends on **who else is in the batch**.

# %%
normalised = models.build_conv_discriminator(filters=FILTERS, normalization="batch", seed=SEED)
real, fake = tf.constant(first_batches[0]), sample(BATCH_SIZE)
for name, network in {"without": discriminator, "with": normalised}.items():
    apart = network(real, training=True)
    together = network(tf.concat([real, fake], axis=0), training=True)[:BATCH_SIZE]
    difference = float(tf.reduce_max(tf.abs(apart - together)))
    print(f"{name} BatchNorm: logits of the reals differ by up to {difference:.2g}")
    if name == "without":
        equal_here(difference < 1e-4, "the batch makes no difference")
    else:
        assert difference > 0.05

# %% [markdown]
# With separate batches each group is normalised by itself. That is the usual way. `kgan` has no BatchNorm in $D$ unless you ask for
# it.
#
# ## A Keras model {#keras-model}
#
# A loop of one's own is fine, but it lacks what `fit` has: callbacks, a history, saved checkpoints, a progress bar, several steps in one call. Keras asks for
# one thing in return, a model that overrides **`train_step`**.
#
# First all that surrounds the algorithm. (In the package this is `kgan.TwoNetworks`, which also generates, saves and checks what it is given.)


# %%
class TwoNetworks(keras.Model):
    """What surrounds the algorithm: networks, optimizers, noise, and what is logged."""

    def __init__(self, networks, seed):
        super().__init__()
        self.generator, self.discriminator = networks
        self.seed_generator = keras.random.SeedGenerator(seed)
        self.adversarial_loss = losses.NonSaturating()
        self.trackers = [keras.metrics.Mean(n) for n in ("d_loss", "g_loss", "d_real", "d_fake")]
        self.built = True  # both networks are

    def compile(self, g_optimizer, d_optimizer, num_d_steps=1, **keras_kwargs):
        super().compile(optimizer=None, **keras_kwargs)  # Keras would make one of its own
        self.g_optimizer, self.d_optimizer = g_optimizer, d_optimizer
        self.num_d_steps = num_d_steps

    @property
    def metrics(self):  # without this, the log has a "loss" that is always 0
        return self.trackers

    def log(self, **values):
        for tracker in self.trackers:
            if tracker.name in values:
                tracker.update_state(values[tracker.name])


# %% [markdown]
# Now the algorithm. The two functions become two methods. (One class would do; it is cut in two so that each cell fits on the screen.) What they do stays the same. New is that the loss is an
# object with two methods, so that another loss means another object, and no `if`; and that values are logged.


# %%
class DiscriminatorsTurn(TwoNetworks):
    """Algorithm 1, lines 1 to 3."""

    def sample(self, m):
        latents = keras.random.normal((m, LATENT_DIM), seed=self.seed_generator)
        return self.generator(latents, training=True)

    def update_discriminator(self, real):
        fake = self.sample(tf.shape(real)[0])  # outside the tape: G is held fixed
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
    """Algorithm 1, with lines 4 and 5."""

    def update_generator(self, real):
        with tf.GradientTape() as tape:
            fake_logits = self.discriminator(self.sample(tf.shape(real)[0]), training=True)
            g_loss = self.adversarial_loss.generator(fake_logits)
        weights = self.weights_of_g_step()
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        self.log(g_loss=g_loss)

    def weights_of_g_step(self):
        return self.generator.trainable_weights  # D's are left alone

    def train_step(self, real):
        for minibatch in tf.split(real, self.num_d_steps):
            self.update_discriminator(minibatch)
        self.update_generator(minibatch)
        return self.get_metrics_result()


# %% [markdown]
# Read `train_step` aloud: *$k$ steps of $D$, then one of $G$.* That is Algorithm 1. With $k > 1$ the batch is cut into $k$ parts, so
# **each** step of $D$ has data of its own. (Some programs show the same images to $D$ $k$ times. The algorithm does not.)
#
# The two `weights` lines are the two players. With the minimax loss, $D$ goes up in $V$ in its own weights and $G$ goes down in $V$ in its own: that is $\min_G \max_D V$. With
# the usual, non-saturating loss, $D$ still goes up in $V$, but $G$ goes down in its own $J_G$, which is not $V$ (lesson sec:two-losses).
#
# ## Is it the same as `kgan.GAN`? {#equals-kgan}
#
# **Predict before you run.** Three programs: our loop, our model, the package. The same networks, seeds and minibatches. Ten rounds. How
# far apart will the weights be?
#
# <details><summary>Answer</summary>
#
# The two models compile to the same computation, so they should agree to the last bit. In the loop each step is compiled by itself. A
# compiled program may add numbers in another order, which changes the last digit. Every round builds on the one before, so ten rounds later more digits than the last may differ.
#
# </details>

# %%
ten_batches = tf.data.Dataset.from_tensor_slices(first_batches)
course_gan = CourseGAN(build_networks(), SEED)
course_gan.compile(sgd(), sgd())
package_gan = kgan.GAN(*build_networks(), seed=SEED)
package_gan.compile(sgd(), sgd())


def weights_after_ten_rounds(gan):
    """Trains on the first ten batches and returns all weights."""
    gan.fit(ten_batches, shuffle=False, verbose=0)
    return gan.generator.get_weights() + gan.discriminator.get_weights()


def largest_difference(a, b):
    return max(np.abs(x - y).max() for x, y in zip(a, b, strict=True))


course_weights = weights_after_ten_rounds(course_gan)
package_weights = weights_after_ten_rounds(package_gan)
initial = [w for network in build_networks() for w in network.get_weights()]
print(f"moved by training:       {largest_difference(package_weights, initial):.1e}")
print(f"our model and kgan.GAN:  {largest_difference(course_weights, package_weights):.1e}")
print(f"our loop and kgan.GAN:   {largest_difference(plain_weights, package_weights):.1e}")

# %%
# On a CPU the models agree to the last bit. The loop differs: six seeds, by 0.3 % of the way at most.
moved = largest_difference(package_weights, initial)
equal_here(largest_difference(course_weights, package_weights) == 0, "the two models agree")
equal_here(largest_difference(plain_weights, package_weights) < 0.01 * moved, "the loop is close")
assert moved > 0.1

# %% [markdown]
# Is the loop's difference really rounding, or a small mistake? Rounding has a test. With numbers of twice the length (`float64`) a rounding error is
# some 500 million times smaller. A
# mistake would stay as it is. The same three programs again:

# %%
for setting in (keras.config.set_floatx, keras.config.set_dtype_policy):
    setting("float64")
generator, discriminator = build_networks()
g_optimizer, d_optimizer = sgd(), sgd()
seed_generator = keras.random.SeedGenerator(SEED)
long_d_step = tf.function(update_discriminator.python_function)  # compiled for these networks
long_g_step = tf.function(update_generator.python_function)
long_batches = first_batches.astype("float64")
for real in long_batches:
    long_d_step(real)
    long_g_step(len(real))
plain_weights = generator.get_weights() + discriminator.get_weights()
ten_batches = tf.data.Dataset.from_tensor_slices(long_batches)
gans = CourseGAN(build_networks(), SEED), kgan.GAN(*build_networks(), seed=SEED)
for gan in gans:
    gan.compile(sgd(), sgd())
course_weights, package_weights = (weights_after_ten_rounds(gan) for gan in gans)
for setting in (keras.config.set_floatx, keras.config.set_dtype_policy):
    setting("float32")
print(f"our model and kgan.GAN:  {largest_difference(course_weights, package_weights):.1e}")
print(f"our loop and kgan.GAN:   {largest_difference(plain_weights, package_weights):.1e}")
equal_here(largest_difference(plain_weights, package_weights) < 1e-9, "the rest was rounding")

# %% [markdown]
# So it was rounding, and the package has no secrets. What it adds: checks of what you pass in, penalties, labels, averaged weights,
# saving.
#
# ## Three ways to get it wrong {#step-mistakes}
#
# Each of these mistakes runs without an error. Each changes one line. We train each from the same initial weights as the right program,
# and look.
#
# With images it is hard to say how bad bad samples are. So the data of this section are points in the plane: eight small clouds on a ring.
# A generated point is **good** if it is within 3 standard deviations of the middle of a cloud. The share of good points is our measure.
# The networks are small and fully connected. The training step stays what it was.

# %%
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


# %%
def good_share(samples):
    return metrics.mode_coverage(samples, ring)["high_quality"]


def try_out(name, gan, head_start=0):
    """Trains, and keeps the means over the last fifth, and points from new latents."""
    gan.compile(adam(), adam(), steps_per_execution=50)  # it pays where a step is this small
    update_d = tf.function(gan.update_discriminator)
    for real in points.take(head_start):
        update_d(real)
    history = gan.fit(points, epochs=5, steps_per_epoch=STEPS // 5, shuffle=False, verbose=0)
    last = {key: values[-1] for key, values in history.history.items()}
    samples = gan.generator(new_latents, training=False).numpy()
    results[name] = {**last, "good": good_share(samples), "samples": samples}
    print(f"{name}: {good_share(samples):.0%} good.", {k: round(v, 2) for k, v in last.items()})
    return results[name]


right = try_out("right", CourseGAN(build_point_networks(), SEED))
assert right["good"] > 0.4  # eight seeds: 0.67 to 0.90

# %% [markdown]
# ### Mistake 1: $D$ is not held fixed
#
# In $G$'s step, someone asks for the gradient in **all** weights of the model. It looks natural: `self.trainable_weights` is what ordinary
# Keras code says.


# %%
class DIsNotFixed(CourseGAN):
    def weights_of_g_step(self):
        return self.trainable_weights  # wrong: D's weights are among them


# %% [markdown]
# **Predict before you run.** $G$'s loss asks for $D(G(z)) = 1$. There are two ways to get there. Which is easier?
#
# <details><summary>Answer</summary>
#
# $G$ could make better points. Or $D$ could simply say *real* to everything. The second is far easier: one bias is enough. $G$'s loss
# falls, and the points stay bad.
#
# </details>

# %%
wrong = try_out("D is not held fixed", DIsNotFixed(build_point_networks(), SEED))
# Eight seeds: 0.07 to 0.26 good, g_loss 0.23 to 0.28 instead of 0.77 to 0.85, d_fake 0.78 to
# 0.82, d_loss 1.76 to 1.91.
assert wrong["good"] < 0.4 < right["good"]
assert wrong["g_loss"] < 0.45 < right["g_loss"]
assert wrong["d_fake"] > 0.65  # D calls fakes real ...
assert wrong["d_loss"] > 2 * math.log(2) + 0.2  # ... and pays for it

# %% [markdown]
# $D$ now has two masters. Its own step teaches it to call fakes *fake*, $G$'s step teaches it to call them *real*. The symptom: `d_fake` is
# high, `g_loss` is far below $\log 2$, and `d_loss` is **above** $2 \log 2$. Answering ½ to everything would cost $D$ less.
#
# **The fix** is the one word `generator`: the weights that the step may move.
#
# ### Mistake 2: the noise is reused
#
# It is natural to want a program that repeats itself. So someone writes `seed=0` in the line that draws the noise. Now *every* draw is the same.
# The same happens when NumPy draws the noise inside a compiled step: NumPy runs once, while the step is compiled, and its numbers are
# baked in.


# %%
# NBVAL_CHECK_OUTPUT
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


class NoiseIsReused(CourseGAN):
    def sample(self, m):
        latents = keras.random.normal((m, LATENT_DIM), seed=0)  # wrong: each draw is the same
        return self.generator(latents, training=True)


# %% [markdown]
# **Predict before you run.** $G$ meets the same few latents in every step. How good are its points on *these* latents? And on new ones?
# Do the losses tell?
#
# <details><summary>Answer</summary>
#
# $G$ can place its few points one by one, and learns to. What it does with latents it has never met, nobody has asked. $D$ never sees those
# points either. So the losses say that all is well.
#
# </details>

# %%
gan = NoiseIsReused(build_point_networks(), SEED)
wrong = try_out("noise is reused", gan)
used_latents = keras.random.normal((POINTS, LATENT_DIM), seed=0)  # the line above, once more
used = gan.generator(used_latents, training=False).numpy()
print(f"good points on the used latents: {good_share(used):.0%}, on new ones: {wrong['good']:.0%}")
# Eight seeds: 0.91 to 0.98 on the used ones, 0.05 to 0.10 on new ones. d_loss is 2 log 2 to within
# 0.0004, while that of the right program is 0.02 to 0.055 below.
assert good_share(used) > 0.7
assert wrong["good"] < 0.25
assert abs(wrong["g_loss"] - math.log(2)) < 0.01  # the losses are perfect ...
unevenness = [abs(result["d_loss"] - 2 * math.log(2)) for result in (wrong, right)]
assert unevenness[0] < 0.002 < 0.006 < unevenness[1]  # ... and those of the right program are not

# %% [markdown]
# This one is hard to see. In the end the game is even: the losses look **better** than in the right
# program. (A few fixed points are easier to place. That may be why; we did not test it.) Samples
# drawn with the same line look fine too. Only **new** latents show what $G$ has learned: a list of points, not a distribution. A quiet loss is no proof of good samples.
#
# **The fix:** a `SeedGenerator`, made once. It repeats itself from run to run, and gives new numbers in each step. **The test:** draw twice and
# compare, as in the cell above.
#
# > **A question you may have:** *must $G$'s turn draw new noise, or may it use the fakes that $D$ has just seen?* Algorithm 1 draws new noise.
# > Many programs reuse the fakes of the same round to save time. The noise still changes from round to round. Exercise 3 looks for a difference in
# > $J_G$.
#
# ### Mistake 3: the sigmoid, twice
#
# $D$ ends in a sigmoid, and its output $s = \sigma(\ell)$ goes into a loss that expects logits. So the loss applies a second one:
#
# $$D = \sigma(\sigma(\ell)).$$
#
# Since $s$ lies between 0 and 1, $D$ can only say something between $\sigma(0) = 0.5$ and $\sigma(1) = 0.731$. It can never say *fake*. And every
# slope gets the factor $s(1 - s)$, $G$'s slope as well as $D$'s:
#
# $$\frac{\partial}{\partial \ell} \bigl[-\log \sigma(\sigma(\ell))\bigr] = -s(1 - s)\,\bigl(1 - \sigma(s)\bigr).$$
#
# With one sigmoid it is $-(1 - s)$: largest where $D$ is sure of a fake. With two, it vanishes there. The non-saturating loss saturates.

# %%
logits = tf.linspace(-10.0, 10.0, 201)[:, tf.newaxis]
loss = losses.NonSaturating()
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
# *One sigmoid against two. Left: what $D$ says. Right: the size of $G$'s slope.*

# %%
s = 1 / (1 + np.exp(-logits.numpy()[:, 0].astype("float64")))
assert np.allclose(sizes["one sigmoid"], 1 - s, atol=1e-6)
assert np.allclose(sizes["two sigmoids"], s * (1 - s) * (1 - 1 / (1 + np.exp(-s))), atol=1e-6)
assert math.isclose(sizes["one sigmoid"][100] / sizes["two sigmoids"][100], 5.3, abs_tol=0.05)

# %% [markdown]
# *Left: with two sigmoids $D$ cannot say less than ½. Right: $G$ has a slope only around $\ell = 0$, where $D$ says about 0.6, and a small one.
# Where $D$ says ½ it has none.*
#
# When $s$ is 0 or 1 for every point, nothing moves any more. Here is what the log then shows in three such cases.

# %%
# NBVAL_CHECK_OUTPUT
stuck = {
    "D tells them apart": (1, 0),
    "D calls all of them real": (1, 1),
    "D calls all fake": (0, 0),
}
for name, (s_real, s_fake) in stuck.items():
    s_real, s_fake = tf.constant([[float(s_real)]]), tf.constant([[float(s_fake)]])
    d_loss, g_loss = float(loss.discriminator(s_real, s_fake)), float(loss.generator(s_fake))
    d_real, d_fake = float(tf.sigmoid(s_real)[0, 0]), float(tf.sigmoid(s_fake)[0, 0])
    print(f"{name:25} d_real {d_real:.3f}  d_fake {d_fake:.3f}", end="  ")
    print(f"d_loss {d_loss:.3f}  g_loss {g_loss:.3f}")
    stuck[name] = d_loss
log_two, rest = math.log(2), math.log(1 + math.exp(-1))  # -log of 0.5 and of 0.731
assert np.allclose(list(stuck.values()), [rest + log_two, rest + 1 + rest, 2 * log_two])

# %% [markdown]
# The last one looks like the end of a perfect training!
#
# Now train it. Once as usual, and once with a head start for $D$: it takes some steps alone, as if it learned faster than $G$.
# That can happen, and the right program has to live with it.


# %%
def with_a_sigmoid():
    """The same networks, but D ends in a sigmoid."""
    generator, discriminator = build_point_networks()
    sigmoid = keras.layers.Activation("sigmoid")  # wrong: a loss on logits follows
    return generator, keras.Model(discriminator.input, sigmoid(discriminator.outputs[0]))


wrong = try_out("sigmoid twice", CourseGAN(with_a_sigmoid(), SEED))
right_ahead = try_out("right, D ahead", CourseGAN(build_point_networks(), SEED), HEAD_START)
gan = CourseGAN(with_a_sigmoid(), SEED)
wrong_ahead = try_out("sigmoid twice, D ahead", gan, HEAD_START)
s = gan.discriminator(wrong_ahead["samples"]).numpy()
factor = float(np.mean(s * (1 - s)))
print(f"s(1 - s) on the generated points, on average: {factor:.1e}")
even = math.log(wrong["d_fake"] / (1 - wrong["d_fake"]))  # sigmoid(even) is what D said
print(
    f"without the head start d_fake is {wrong['d_fake']:.2f}: the answer at s = {even:.2f},", end=""
)
print(f" where s(1 - s) = {even * (1 - even):.2f}")
assert 0 < even * (1 - even) < 0.1

# %%
# Eight seeds: 0.68 to 0.86, 0.56 to 0.68, and 0 to 0.01 with d_real and d_fake both at 0.731.
assert wrong["good"] > 0.4  # nothing to be seen ...
assert right_ahead["good"] > 0.4
assert wrong_ahead["good"] < 0.1  # ... until D gets ahead
for result in (wrong, wrong_ahead):
    for name in ("d_real", "d_fake"):  # D cannot leave this range
        assert 0.5 - 1e-4 < result[name] < 1 / (1 + math.exp(-1)) + 1e-4
assert abs(wrong_ahead["g_loss"] - rest) < 0.01  # stuck where s = 1
assert abs(factor) < 0.01  # and without a slope
assert right_ahead["d_fake"] < 0.5

# %% [markdown]
# This is the hardest of the three to see. Without the head start it does no visible harm here. In the end the game is even, with answers close to ½.
# So $s$ is close to 0, where the first of the two sigmoids is nearly flat: see the last line above. Adam divides by the size of the gradients. That
# may be why it does no harm; we did not test it.
#
# With the head start, $G$'s points end at a place without data where $s = 1$. With one sigmoid this is where
# $D$ corrects itself fastest. With two, $D$ has no slope there, and neither has $G$. So look at `d_real` and `d_fake`. With a second sigmoid they
# cannot leave the range from 0.5 to 0.731. If yours never do, look at how $D$ ends. (It is no proof: an even game stays near 0.5 as well, as in
# mistake 2.)
#
# **The fix:** let $D$ end in a linear layer, or let the loss expect probabilities. Exactly one of the two. `kgan.GAN` refuses a $D$ that ends in a sigmoid, such as
# ours.

# %%
# NBVAL_CHECK_OUTPUT
try:
    kgan.GAN(*with_a_sigmoid())
    raise AssertionError("a discriminator with a sigmoid was accepted")
except ValueError as error:
    print(error)

# %% [markdown]
# ### Side by side

# %%
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
# *Points on 1,000 new latents; they are good within the dotted circles, and those beyond the frame are drawn at its edge.*
#
# ## Exercises
#
# **1.** Train with $k = 2$. How many steps does each network take on ten batches? Does $D$ ever see the same image twice? Override
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
# recorder = Recorder(build_networks(), SEED)
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
# **2.** Write a step in which the two networks really move simultaneously: both gradients first, then both updates. Start from the same
# weights as `CourseGAN`, with the same noise. After one round, which network differs from the one that took turns?
#
# <details><summary>Solution</summary>
#
# $D$ is the same, since it moves first when they take turns. $G$ differs: it looked at the old $D$.
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
# after = {}
# for kind in (CourseGAN, Simultaneous):
#     gan = kind(build_networks(), SEED)
#     gan.compile(adam(), adam())
#     gan.train_step(tf.constant(first_batches[0]))
#     after[kind] = gan.generator.get_weights(), gan.discriminator.get_weights()
# g_gap, d_gap = (
#     largest_difference(a, b) for a, b in zip(after[CourseGAN], after[Simultaneous])
# )
# equal_here(d_gap < 1e-6, "D is the same")
# assert g_gap > 1e-5
# ```
#
# </details>
#
# **3.** Let $G$'s turn use the noise that $D$ has just seen in the same round, as many programs do. $D$ has just been trained on those
# very fakes. Is $J_G$ higher on them than on new ones? By how much?
#
# <details><summary>Solution</summary>
#
# Nothing can be seen: the mean difference has either sign, and is 0.002 at most with six seeds. One step on 32 fakes does not teach $D$ much about
# these 32. So in these forty rounds $J_G$ shows no difference. What it does to a whole training, we did not measure. New noise is what the algorithm
# says, and what this course does.
#
# ```python
# class Compare(CourseGAN):
#     def sample(self, m):
#         self.latents = keras.random.normal((m, LATENT_DIM), seed=self.seed_generator)
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
# compare = Compare(build_networks(), SEED)
# compare.compile(adam(), adam())
# step = tf.function(lambda real: (compare.train_step(real), gaps[-1])[1])
# more_batches = images[: 40 * BATCH_SIZE].reshape(40, BATCH_SIZE, *images.shape[1:])
# measured = [float(step(real)) for real in more_batches]
# print(np.mean(measured))
# assert abs(np.mean(measured)) < 0.005  # six seeds: -0.001 to 0.002
# ```
#
# </details>
#
# ## Summary
#
# - One round: $k$ steps of $D$, each on fresh noise and fresh data; then one step of $G$ on new noise, through $D$, with label 1.
# - *Held fixed* means: the gradient is taken in the other network's weights only. Nothing is frozen. BatchNorm's moving statistics move in
#   either turn all the same.
# - Write `training=True` in both steps. Give reals and fakes batches of their own.
# - `train_step` of a `keras.Model` is Algorithm 1, and equals `kgan.GAN` weight for weight.
# - Three mistakes and what they looked like here: $D$ not held fixed, `d_fake` near 0.8 and `d_loss` above $2 \log 2$; noise reused, good points on
#   the used latents only; a second sigmoid, `d_real` and `d_fake` never outside 0.5 to 0.731.
#
# **Next:** lesson sec:two-dimensions stays in the plane, where every point of $p_g$ can be seen, and looks at what $D$ tells each of them.
