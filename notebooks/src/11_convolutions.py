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
# # Convolutions {#convolutions}
#
# Both networks of our image GANs are made of one operation and its transpose. Here they are by hand.
#
# **Papers:** Dumoulin and Visin, [*A Guide to Convolution Arithmetic for Deep Learning*](https://arxiv.org/abs/1603.07285) (2016) · Radford et al., [*Unsupervised
# Representation Learning with Deep Convolutional Generative Adversarial Networks*](https://arxiv.org/abs/1511.06434) (2016) · Odena et al., [*Deconvolution and
# Checkerboard Artifacts*](https://distill.pub/2016/deconv-checkerboard/) (2016) · Shi et al., [*Real-Time Single Image and Video Super-Resolution Using an Efficient
# Sub-Pixel Convolutional Neural Network*](https://arxiv.org/abs/1609.05158) (2016)
#
# **You need:** lesson sec:train-step; what a convolution is. · **Study time:** 60 minutes · **Running time:** about 95 seconds on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - compute a strided convolution and its transpose by hand, and write $G$ and $D$ in twenty lines;
# - say which pixels a unit of $D$ sees, and which a place in $G$ reaches;
# - explain checkerboards, and measure them;
# - read an ablation, with its intervals.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import base64
import math

import kgan
from kgan import data, metrics, models, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers

SEED = 5  # of the run on this page; the recorded runs have the seeds 0 to 4

# %%
# Parameters: change them and run everything again.
STEPS = 1000  # of the training on this page, a multiple of 125
BATCH_SIZE = 64
RATE = 2e-3  # Adam's
SAMPLES = 5000  # of a measurement

# %% jupyter={"source_hidden": true}
rng = np.random.default_rng(SEED)
keras.utils.set_random_seed(SEED)
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})
ON_GPU = bool(tf.config.list_physical_devices("GPU"))  # there, products may have fewer digits
(x_train, _), _ = data.load_data("fashion_mnist")
images = data.scale(x_train)  # 8,000 garments, in [-1, 1]

# %% [markdown]
# ## Half the size, twice the size {#strided-convolution}
#
# $D$ needs a layer that halves a picture, $G$ one that doubles it.
#
# A convolution slides a window over its input, and takes a weighted sum at each place, everywhere with the same weights, the *kernel*. (Mathematicians flip it first;
# layers don't.) With a **stride** of 2 the window moves two pixels at a time: half as many sums. On a row of pixels:


# %%
def strided(x, kernel, stride=2):
    """Weighted sums of windows that are `stride` apart. Beyond the ends there are zeros."""
    places, beyond = len(x) // stride, len(kernel) - stride
    x = np.pad(x, (beyond // 2, beyond - beyond // 2))
    return np.array([kernel @ x[stride * i : stride * i + len(kernel)] for i in range(places)])


kernel = np.array([1, 2, 3, 4])
A = np.stack([strided(pixel, kernel) for pixel in np.eye(6)], axis=1)
print(A.astype(int))

# %% [markdown]
# That is a matrix $A$: six pixels in, three sums out. Each row is a place of the window.
#
# To go from three numbers to six, take the **transposed** matrix $A^\top$. Read its columns: each number *stamps* its multiple of the kernel on the output. The stamps lie two pixels
# apart; where they overlap, they add up.


# %%
def transposed(y, kernel, stride=2):
    """Each number stamps the kernel, `stride` pixels after the one before; ends are cut off."""
    size, beyond = stride * len(y), len(kernel) - stride
    out = np.zeros(size + beyond)
    for i, number in enumerate(y):
        out[stride * i : stride * i + len(kernel)] += number * kernel
    return out[beyond // 2 : beyond // 2 + size]


for y in ([1, 0, 0], [0, 2, 0], [1, 2, 0]):
    print(y, "->", transposed(y, kernel).astype(int))

# %% jupyter={"source_hidden": true}
assert np.array_equal(A, [[2, 3, 4, 0, 0, 0], [0, 1, 2, 3, 4, 0], [0, 0, 0, 1, 2, 3]])
for n in (6, 28):
    for size in (3, 4, 5):
        weights = rng.normal(size=size)
        matrix = np.stack([strided(pixel, weights) for pixel in np.eye(n)], axis=1)
        numbers = rng.normal(size=n // 2)
        assert np.allclose(transposed(numbers, weights), matrix.T @ numbers)
        for layer, by_hand, x in (
            (layers.Conv1D, strided, rng.normal(size=n)),
            (layers.Conv1DTranspose, transposed, numbers),
        ):
            layer = layer(1, size, strides=2, padding="same", use_bias=False)
            layer.build((1, len(x), 1))
            layer.set_weights([weights.reshape(size, 1, 1)])
            keras_says = np.array(layer(x.reshape(1, -1, 1)))[0, :, 0]
            assert np.allclose(keras_says, by_hand(x, weights), atol=1e-2 if ON_GPU else 1e-5)
back = A.T @ A  # were A' the inverse up to a factor, this would be diagonal
assert np.abs(back[~np.eye(6, dtype=bool)]).max() > 0.5 * np.diag(back).max()  # 0.71 of it
assert np.linalg.matrix_rank(A) == 3  # of six numbers: A loses some

# %% [markdown]
# Check the last line: 1 and 2 stamp $(2, 3, 4, 0, 0, 0)$ and $(0, 2, 4, 6, 8, 0)$.
#
# The sizes, for a kernel of $k \ge s$ weights and stride $s$ (Dumoulin and Visin, 2016, draw the cases):
#
# | | padding "same" | padding "valid": none |
# |---|---|---|
# | strided | $n \to \lceil n/s \rceil$ | $n \to \lfloor (n - k)/s \rfloor + 1$ |
# | transposed | $n \to s\,n$ | $n \to s\,(n - 1) + k$ |
#
# So 28 → 14 → 7, and back. But 7 → 4 → 8: **sides should be divisible**, here by 4.

# %% jupyter={"source_hidden": true}
for n in (7, 14, 28):
    for k, s in ((3, 2), (4, 2), (5, 2), (5, 3)):
        sizes = {
            (layers.Conv1D, "same"): math.ceil(n / s),
            (layers.Conv1D, "valid"): (n - k) // s + 1,
            (layers.Conv1DTranspose, "same"): s * n,
            (layers.Conv1DTranspose, "valid"): s * (n - 1) + k,
        }
        for (layer, padding), size in sizes.items():
            found = layer(1, k, s, padding=padding).compute_output_shape((1, n, 1))[1]
            assert found == size, (layer, padding, n, k, s)

# %% [markdown]
# > **A claim you will meet:** *deconvolution* layers undo convolutions. The name is common, but $A^\top$ is not $A^{-1}$. That does not exist: $A$ loses numbers.
#
# What it does do, for all $x$ and $y$:
#
# $$\langle A x, y \rangle = \langle x, A^\top y \rangle.$$
#
# With random numbers, this is the **adjoint test**. Keras's two layers, in two dimensions, with several channels and the same weights:

# %%
down = layers.Conv2D(5, 4, strides=2, padding="same", use_bias=False)  # A
up = layers.Conv2DTranspose(3, 4, strides=2, padding="same", use_bias=False)  # its transpose
x = tf.constant(rng.normal(size=(1, 28, 28, 3)), "float32")
y = tf.constant(rng.normal(size=(1, 14, 14, 5)), "float32")
with tf.GradientTape() as tape:
    tape.watch(x)
    left = tf.reduce_sum(down(x) * y)
up.build(y.shape)
up.set_weights(down.get_weights())  # the same kernel, (4, 4, 3, 5)
right = tf.reduce_sum(x * up(y))
print(f"<Ax, y> = {left:.4f}, <x, A'y> = {right:.4f}")
apart = np.abs(tape.gradient(left, x) - up(y)).max()
print(f"the gradient of <Ax, y> in x differs from A'y by at most {apart:.0e}")

# %% jupyter={"source_hidden": true}
close = 0.05 if ON_GPU else 1e-3  # seeds 0 to 5: at most 3e-5, of numbers up to 90
assert abs(left - right) < close
assert apart < (1e-2 if ON_GPU else 1e-5)
up.set_weights([np.flip(down.get_weights()[0], (0, 1))])  # the kernel the wrong way round
assert not np.isclose(left, tf.reduce_sum(x * up(y)), rtol=0, atol=1)

# %% [markdown]
# The last line matters for GANs. **The way back through a strided convolution is a transposed one**: the gradient that $D$ sends to $G$'s pixels is itself painted in stamps.
#
# ## Both networks in twenty lines {#conv-gan}
#
# Radford and colleagues (2016) identified a family of convolutional GANs that trained stably on several data sets (DCGAN). Strided convolutions in $D$ and transposed ones in $G$; BatchNorm in both, but not where images come in or go out; no
# fully connected hidden layers; ReLU in $G$, tanh at its end; LeakyReLU in $D$. Our small version:


# %%
def stamps(x, filters, size=4, **settings):
    """Doubles height and width: a transposed convolution."""
    return layers.Conv2DTranspose(filters, size, strides=2, padding="same", **settings)(x)


def build_generator(double=stamps):
    """G: 16 numbers to 28 x 28 pixels."""
    latents = keras.Input((16,))
    x = layers.Dense(7 * 7 * 48, use_bias=False)(latents)  # BatchNorm has a bias of its own
    x = layers.Reshape((7, 7, 48))(layers.ReLU()(layers.BatchNormalization()(x)))
    for _ in range(2):
        x = layers.Conv2D(48, 3, padding="same", use_bias=False)(x)
        x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.ReLU()(layers.BatchNormalization()(double(x, 24, use_bias=False)))
    return keras.Model(latents, layers.Activation("tanh")(double(x, 1)))


# %%
def build_discriminator():
    """D: 28 x 28 pixels to one logit."""
    x = pixels = keras.Input((28, 28, 1))
    for filters, size, stride in ((16, 4, 2), (32, 4, 2), (32, 3, 1)):
        x = layers.LeakyReLU(0.2)(layers.Conv2D(filters, size, stride, padding="same")(x))
    return keras.Model(pixels, layers.Dense(1)(layers.Flatten()(x)))


G, D = build_generator(), build_discriminator()

# %% [markdown]
# Ours are the 3 × 3 convolutions, at 7 × 7 pixels, where one costs a sixteenth of what it would at 28 × 28, and a $D$ without BatchNorm (section sec:dcgan-choices). `kgan.models` builds the same networks: with the same weights they give the same answers.

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
packaged_g = models.build_conv_generator(latent_dim=16, filters=24, depth=2, seed=3 * SEED)
packaged_d = models.build_conv_discriminator(filters=16, depth=1, seed=3 * SEED + 1)
close = 1e-2 if ON_GPU else 1e-4
for ours, packaged in ((G, packaged_g), (D, packaged_d)):
    weights = packaged.get_weights()
    ours.set_weights(weights)
    probe = rng.normal(size=(8, *ours.input_shape[1:])).astype("float32")
    difference = np.abs(ours(probe, training=True) - packaged(probe, training=True)).max()
    print(f"{ours.count_params():,} parameters; equal: {difference < close}")
    ours.set_weights(weights)  # BatchNorm's statistics have moved
    for layer in ours.layers:
        if layer.weights and not isinstance(layer, layers.BatchNormalization):
            print(f"  {layer.__class__.__name__:15} -> {layer.output.shape[1:]}")
    assert difference < close
assert G.output_shape == D.input_shape == (None, 28, 28, 1)
assert [layer.output.shape[1] for layer in D.layers if "conv" in layer.name] == [14, 7, 7]

# %% [markdown]
# ## How far does a unit see? {#receptive-field}
#
# Which pixels can change a unit of $D$'s last hidden layer? They are its **receptive field**. And which pixels can one place of $G$'s 7 × 7 map change? Follow the stamps: $n$ numbers stamp $s (n - 1) + k$ pixels.


# %%
# NBVAL_CHECK_OUTPUT
def reach(convolutions):
    """How wide one number has become after these (kernel, stride)."""
    n = 1
    for size, stride in convolutions:
        n = stride * (n - 1) + size
    return n


print("from a unit of D back to the pixels:", reach([(3, 1), (4, 2), (4, 2)]))
print("from a place in G on to the pixels: ", reach([(3, 1), (3, 1), (4, 2), (4, 2)]))

# %% [markdown]
# Now measure. $D$: the gradient of one unit in the pixels. $G$: set one place to 0, and see which pixels change.

# %%
hidden = keras.Model(D.input, D.layers[-3].output)  # (7, 7, 32)
some = tf.constant(images[:64])
with tf.GradientTape() as tape:
    tape.watch(some)
    unit = hidden(some)[:, 3, 3, 0]
seen = np.abs(tape.gradient(unit, some)).mean(axis=0)[..., 0]

places = keras.Model(G.input, G.layers[4].output)(rng.normal(size=(64, 16)))  # (7, 7, 48)
without = np.array(places)
without[:, 3, 3] = 0
rest = keras.Model(G.layers[4].output, G.output)
reached = np.abs(rest(places) - rest(without)).mean(axis=0)[..., 0]


# %% jupyter={"source_hidden": true}
def sides(footprint):
    """Height and width of the smallest frame around what is not 0, and its first row, column."""
    rows, columns = (np.flatnonzero(footprint.max(axis=axis)) for axis in (1, 0))
    return np.ptp(rows) + 1, np.ptp(columns) + 1, rows[0], columns[0]


assert isinstance(G.layers[4], layers.Reshape)
assert sides(seen)[0] == sides(seen)[1] == reach([(3, 1), (4, 2), (4, 2)]) == 18
assert sides(reached)[0] == sides(reached)[1] == reach(2 * [(3, 1)] + 2 * [(4, 2)]) == 26
_, axes = plt.subplots(1, 2, figsize=(7, 3.4))
titles = "pixels that a unit of $D$ sees", "pixels that a place in $G$ reaches"
for ax, footprint, title in zip(axes, (seen, reached), titles, strict=True):
    height, width, top, start = sides(footprint)
    ax.imshow(footprint, cmap="cividis")
    corner = start - 0.5, top - 0.5
    ax.add_patch(plt.Rectangle(corner, width, height, fill=False, color="white", linestyle="--"))
    ax.set(title=title, xticks=[], yticks=[])
_, _, top, start = sides(seen)
share = seen[top + 4 : top + 14, start + 4 : start + 14].sum() / seen.sum()
assert share > 1.25 * 100 / 18**2  # 1.41 times; 13 draws of weights: 1.28 to 1.47
print(f"the middle 10 x 10 pixels: {share:.0%} of the gradient, {100 / 18**2:.0%} of the area")
plots.show(
    f"Two pictures of 28 x 28 pixels. Left, a dashed frame of {sides(seen)[0]} x {sides(seen)[1]} pixels, speckled, on average brighter in the middle than at its edge; all is dark outside. Right, a frame of {sides(reached)[0]} x {sides(reached)[1]}, nearly the whole picture, brightest in the middle."
)

# %% [markdown]
# *Left: the mean size of the gradient of one hidden unit of $D$. Right: the mean change of $G$'s pixels. Dashed: the smallest frame around all that is not 0. (Initial weights; BatchNorm as in inference.)*
#
# A unit of $D$ sees part of a shirt; only the last layer, fully connected, sees all of it. On average the middle of the field counts most: many ways lead there, only one to a corner.
#
# ## Checkerboards {#checkerboards}
#
# How many stamps fall on each pixel? Stamp with ones:

# %%
# NBVAL_CHECK_OUTPUT
for size in (3, 4, 5):
    covered = transposed(np.ones(8), np.ones(size))[4:-4]
    print(f"kernel {size}: each pixel is covered {covered.astype(int)} times", end=", ")
    print("in two dimensions", np.unique(np.outer(covered, covered)).astype(int))

# %% jupyter={"source_hidden": true}
for size in (3, 4, 5):
    stamp = layers.Conv2DTranspose(
        1, size, 2, padding="same", use_bias=False, kernel_initializer="ones"
    )
    keras_counts = np.array(stamp(np.ones((1, 8, 8, 1))))[0, 4:-4, 4:-4, 0]
    covered = transposed(np.ones(8), np.ones(size))[4:-4]
    assert np.array_equal(keras_counts, np.outer(covered, covered))
    assert (np.ptp(covered) == 0) == (size == 4)

# %% [markdown]
# With an odd kernel some pixels get more than their neighbours, in the pattern of a **checkerboard**. Odena and colleagues (2016), who traced the artefacts of many generators to this, report that networks struggle to avoid it completely.
#
# A kernel whose size the stride divides covers evenly: no pattern is *built in*. So this course has 4. But such networks, too, often *learn* kernels with similar, milder artefacts, they say. Here is how.
# Of the weights $(a, b, c, d)$ every other pixel gets $a + c$, the ones between $b + d$. Only if the two are equal does a flat input stay flat.
#
# They recommend doubling each pixel first, then convolving with stride 1.

# %%
random_weights = rng.normal(size=4).round(2)
print("stamps:           ", transposed(np.ones(6), random_weights)[2:-2].round(2))
enlarged = np.repeat(np.ones(6), 2)  # each pixel twice
print("resize, convolve: ", strided(enlarged, random_weights[:3], stride=1)[2:-2].round(2))

# %% jupyter={"source_hidden": true}
flat = transposed(np.ones(6), random_weights)[2:-2]
a, b, c, d = random_weights
assert np.allclose(flat[:2], [b + d, a + c]) or np.allclose(flat[:2], [a + c, b + d])
assert not np.isclose(flat[0], flat[1], rtol=0, atol=0.1)
assert np.ptp(strided(enlarged, random_weights[:3], stride=1)[2:-2]) < 1e-12

# %% [markdown]
# After a resize a flat input stays flat, *whatever the weights*.
#
# A third way, **sub-pixel convolution** (Shi et al., 2016): four channels for one, by a convolution at the small size, then laid out as
# 2 × 2 pixels. Each of the four has weights of its own, so this equals a transposed convolution whose kernel size the stride divides. Both as layers for our $G$:


# %%
def resize(x, filters, **settings):
    """Doubles each pixel in both directions, then convolves."""
    x = layers.UpSampling2D(2)(x)
    return layers.Conv2D(filters, 3, padding="same", **settings)(x)


def sub_pixel(x, filters, **settings):
    """Four channels for one, laid out as 2 x 2 pixels."""
    height, width = x.shape[1:3]
    x = layers.Conv2D(4 * filters, 3, padding="same", **settings)(x)
    x = layers.Reshape((height, width, 2, 2, filters))(x)
    x = layers.Permute((1, 3, 2, 4, 5))(x)  # height, 2, width, 2, filters
    return layers.Reshape((2 * height, 2 * width, filters))(x)


# %% [markdown]
# ### Measured in the spectrum
#
# A lattice from pixel to pixel is a wave: up and down, 14 times in 28 pixels. The spectrum says how much power it has. We compare with 10 and 11 waves.


# %%
def spectrum(pictures):
    """Mean power of rows and columns at 0 to 14 waves in 28 pixels."""
    pixels = pictures[..., 0] - pictures.mean()
    # The window fades the ends out. It spreads a wave, so `lattice` leaves out 12 and 13.
    lines = np.concatenate([pixels, pixels.swapaxes(1, 2)]) * np.hanning(29)[:-1]
    return (np.abs(np.fft.rfft(lines)) ** 2).mean(axis=(0, 1))


def lattice(power):
    """How much more power the wave from pixel to pixel has than its neighbours."""
    return power[14] / power[10:12].mean()


print(f"real garments: {lattice(spectrum(images)):.2f}")

# %% [markdown]
# **Predict before you run.** Before any training, with random weights: whose pictures have a lattice? Kernel 3, 4, 5, sub-pixel, resize?
#
# <details><summary>Answer</summary>
#
# All but the last. With kernel 3 and 5 it is built in. With 4 and sub-pixel, random weights do not make $a + c$ equal to $b + d$.
#
# </details>

# %%
WAYS = {
    "kernel 3": lambda x, filters, **settings: stamps(x, filters, 3, **settings),
    "base": stamps,
    "kernel 5": lambda x, filters, **settings: stamps(x, filters, 5, **settings),
    "sub-pixel": sub_pixel,
    "resize, then convolve": resize,
}
latents = rng.normal(size=(64, 16))
untrained, kept = {}, {}
for name, double in WAYS.items():
    made = [np.array(build_generator(double)(latents, training=True)) for _ in range(10)]
    kept[name] = made
    untrained[name] = np.array([lattice(spectrum(pictures)) for pictures in made])
    low, middle, high = np.quantile(untrained[name], (0, 0.5, 1))
    print(f"{name:22}: lattice {middle:5.2f} (ten draws of weights: {low:.2f} to {high:.2f})")

# %% jupyter={"source_hidden": true}
# By hand: half of the lines alternate, half are constant. The window holds 14 of the mean, 7 beside it.
wave = (-1.0) ** np.arange(28)[:, np.newaxis] * np.ones((1, 28, 28, 1))
by_hand = np.array([14**2, 7**2, *[0] * 11, 7**2, 14**2]) / 2
assert np.allclose(spectrum(wave + 5), by_hand)  # the mean is taken off
REAL = lattice(spectrum(images))
assert 0.5 < REAL < 0.65  # less than its neighbours: the power of real images falls with the waves
assert untrained["resize, then convolve"].max() < 0.5 * REAL
assert min(found.min() for name, found in untrained.items() if name in list(WAYS)[:4]) > 1.2
curves = {name: np.mean([spectrum(p) for p in made], axis=0) for name, made in kept.items()}
for name in list(WAYS)[:4]:  # the first doubling's lattice
    assert curves[name][7] > 1.5 * max(curves[name][5], curves[name][9])
    flat = curves[name][[2, 3, 4, 5, 9, 12]] / curves[name][10:12].mean()
    assert np.abs(flat - 1).max() < 0.2  # 0.11 at most
middles = {name: np.median(found) for name, found in untrained.items()}
assert middles["base"] > 0.5 * min(middles["kernel 3"], middles["kernel 5"])  # no safeguard
doubled = np.repeat(rng.normal(size=14), 2)  # on a ring of 28 pixels, without borders
convolved = sum(w * np.roll(doubled, i) for i, w in enumerate(random_weights[:3]))
assert abs(convolved @ (-1.0) ** np.arange(28)) < 1e-12
for way in (stamps, sub_pixel, resize):
    assert build_generator(way).output_shape == (None, 28, 28, 1)
# Sub-pixel equals stamps of 6 x 6, twice the kernel: read the stamp off one pixel's answer.
point = keras.Input((7, 7, 1))
small = keras.Model(point, sub_pixel(point, 1, use_bias=False))
one = np.zeros((1, 7, 7, 1), "float32")
one[0, 3, 3] = 1
as_stamps = layers.Conv2DTranspose(1, 6, strides=2, padding="same", use_bias=False)
as_stamps.build((1, 7, 7, 1))
as_stamps.set_weights([np.array(small(one))[0, 4:10, 4:10, :, None]])
anything = rng.normal(size=(4, 7, 7, 1)).astype("float32")
twice = anything.repeat(2, axis=1).repeat(2, axis=2)
resized = keras.Model(point, resize(point, 1, use_bias=False))
for found, right in (
    (small(anything), as_stamps(anything)),
    (small(anything), tf.nn.depth_to_space(small.layers[1](anything), 2)),
    (resized(anything), resized.layers[-1](twice)),
):
    assert np.allclose(found, right, atol=1e-2 if ON_GPU else 1e-5)

# %% jupyter={"source_hidden": true}
_, (left, right) = plt.subplots(1, 2, figsize=(8.5, 3.6), width_ratios=(1, 1.6))
textures = np.concatenate([made[0][:4] for made in kept.values()])
plots.image_grid(np.round(4 * textures) / 4, columns=4, ax=left)  # few greys
colours = plots.VERMILION, plots.BLUE, plots.ORANGE, plots.PURPLE, plots.GREEN
for (name, power), colour, marker in zip(curves.items(), colours, "ovs^d", strict=True):
    right.semilogy(power / power[10:12].mean(), "-", marker=marker, ms=4, color=colour, label=name)
real = spectrum(images)
right.semilogy(real / real[10:12].mean(), "k--", label="real garments")
for row, name in enumerate(kept):
    left.text(-4, (row + 0.5) * 30, name, ha="right", va="center", fontsize=9)
right.set(xlabel="waves in 28 pixels", ylabel="power (10 and 11 waves: 1)")
right.legend(fontsize=8)
told = "; ".join(f"{name}, {middle:.2f}" for name, middle in middles.items())
plots.show(
    f"Left, five rows of four grey textures, all with dots or stripes one pixel wide but the last, which has smooth blobs. Right, six curves. Kernel 3, base, kernel 5 and sub-pixel lie on one another: near 1 between 2 and 12 waves, with a small peak at 7, and at 14 they jump up. Resize and real garments come down from left to right, and at 14 lie below 1. Lattices, medians: {told}; real garments, {REAL:.2f}."
)

# %% [markdown]
# *Left: samples of untrained generators. Right: mean spectra of ten draws of weights; dashed: real garments.*
#
# The even kernel is no safeguard here: its counts are even, random weights are not. Resize has less than real garments: doubled pixels have no such wave, and no convolution brings it back. (Borders, tanh and the window do, a little.) The peak at 7 waves comes from the first doubling.
#
# ### In $G$'s gradient
#
# Stamps also paint the way back through $D$. So, say Odena and colleagues, some pixels get many times the gradient of their neighbours.
#
# How many times? Random stamps have random signs, and $m$ of them add up to about $\sqrt m$. Kernel 3 in $D$ covers pixels 1 to 4 times, kernel 5 4 to 9 times. So expect
# factors of $\sqrt{4} = 2$, $\sqrt{9/4} = 1.5$, and 1 for kernel 4.

# %%
uneven = {}
for size in (3, 4, 5):
    times = []
    for seed in range(10):
        untrained_d = models.build_conv_discriminator(filters=16, kernel_size=size, seed=seed)
        with tf.GradientTape() as tape:
            tape.watch(some)
            logits = untrained_d(some)
        gradient = np.abs(tape.gradient(logits, some))[:, 8:20, 8:20]  # away from the borders
        # Four kinds of pixels: of an even or odd row, of an even or odd column.
        kinds = [gradient[:, i::2, j::2].mean() for i in (0, 1) for j in (0, 1)]
        times.append(max(kinds) / min(kinds))
    uneven[size] = np.median(times)
    print(f"kernel {size}: pixels of one kind get {uneven[size]:.2f} times the gradient of another")

# %% jupyter={"source_hidden": true}
assert abs(uneven[3] - 2) < 0.15  # 1.91
assert abs(uneven[5] - 1.5) < 0.15  # 1.58
assert uneven[4] < 1.2  # 1.14: the largest of four that differ by chance over the smallest

# %% [markdown]
# Does $G$ follow? In some cases, they found: where $G$ is biased neither for nor against such patterns, strided convolutions in $D$ can cause them.
#
# ## The data, and a ruler {#data-and-ruler}
#
# 8,000 garments ship with this course. `scale` maps their pixels from 0 … 255 to $[-1, 1]$, the range of $G$'s tanh. **Both must agree.** A tanh generator trained against pixels in $[0, 1]$, a classic mistake, wastes half its range.
#
# How good are samples? A small classifier turns each picture into 64 numbers, its *features*. The **Fréchet distance** of samples and real test images is
#
# $$d^2 = \lVert \mu - m \rVert^2 + \operatorname{tr}\bigl(\Sigma + C - 2 (\Sigma C)^{1/2}\bigr),$$
#
# with the features' means $\mu, m$ and covariances $\Sigma, C$ ([Heusel et al., 2017](https://arxiv.org/abs/1706.08500), with another classifier). It is 0 if both agree; lesson sec:evaluation takes this ruler apart. Two marks:

# %% jupyter={"source_hidden": true}
noise = rng.uniform(-1, 1, (SAMPLES, 28, 28, 1)).astype("float32")
marks = {}
for name, pictures in {"real garments": images[:SAMPLES], "noise": noise}.items():
    marks[name] = metrics.distance_to_test_set(pictures, "fashion_mnist")
    print(f"{SAMPLES} pictures of {name}: {marks[name]:.2f}")
assert 100 * marks["real garments"] < marks["noise"]

# %% [markdown]
# Now we train our twenty lines, with the hinge loss (lesson sec:losses) and averaged weights (lesson sec:garments).

# %%
gan = kgan.GAN(G, D, seed=3 * SEED + 2)
adam = [keras.optimizers.Adam(RATE, beta_1=0.0, beta_2=0.99) for _ in range(2)]
gan.compile(*adam, adversarial_loss="hinge", ema_momentum=0.995, steps_per_execution=5)
gan.fit(images, batch_size=BATCH_SIZE, epochs=STEPS // 125, verbose=0)
samples = gan.generate(SAMPLES, seed=SEED)
live = metrics.distance_to_test_set(samples, "fashion_mnist")
print(f"Fréchet distance after {STEPS} steps: {live:.2f}, lattice {lattice(spectrum(samples)):.2f}")

# %% jupyter={"source_hidden": true}
AS_RECORDED = (STEPS, BATCH_SIZE, RATE, SAMPLES) == (1000, 64, 2e-3, 5000)
assert live < 0.15 * marks["noise"] or not AS_RECORDED  # seed 5: 0.08 of it
ax = plots.image_grid(samples[:40], columns=10)
plots.show(
    "Forty samples in four rows: most can be named as shirts, trousers, shoes or bags; some have holes or ragged edges."
)

# %% [markdown]
# *Forty samples, not chosen by hand.*
#
# One run says little. `tests/benchmarks/ablation.py` has trained this GAN, and variants with one change each, with the same five seeds. Does our run fit in? If logarithms of distances are normal, and five have mean $\bar x$ and
# standard deviation $s$, a sixth falls into $\bar x \pm 2.78\, s \sqrt{1 + 1/5}$ with a probability of 95 %.

# %% jupyter={"source_hidden": true}
RECORD = [r for r in data.recorded("ablation") if r["variant"] != "real images"]
T, T_99, T_TEN = 2.776, 4.604, 5.598  # Student's for five seeds: for 95 %, 99 % and 99.5 %


def find(variant, key="frechet_distance"):
    """One recorded number for each seed, an array."""
    rows = [r for r in RECORD if r["variant"] == variant]
    return np.array([r[key] for r in sorted(rows, key=lambda r: r["seed"])])


# %%
logs = np.log(find("base"))
half = T * logs.std(ddof=1) * math.sqrt(1 + 1 / 5)
low, high = np.exp([logs.mean() - half, logs.mean() + half])
print(f"recorded: {find('base').round(2)}; so expect {low:.1f} to {high:.1f}; here {live:.1f}")


# %% jupyter={"source_hidden": true}
def half_width(numbers, new=0):
    """Half of Student's interval of the mean, or of one new number, from all differences."""
    n = len(numbers)
    variance = np.square(np.subtract.outer(numbers, numbers)).sum() / (2 * n * (n - 1))
    return T * math.sqrt(variance * (1 / n + new))


assert math.isclose(half, half_width(logs, new=1))
if AS_RECORDED:  # 99 %, for machines on which the same steps round otherwise
    assert abs(math.log(live) - logs.mean()) < T_99 / T * half

# %% [markdown]
# ## Fully connected networks {#dense-gan}
#
# Most networks of the first GAN paper were fully connected. Here $G$ takes 16 numbers through 256 and 512 units to 784 pixels, and $D$ goes the other way. The rate of one kind of network need not suit another, so there are four, around the base's.

# %%
DENSE = ["fully connected", *(f"fully connected, rate {r}" for r in (0.004, 0.001, 0.0005))]
for name in ("base", *DENSE):
    found = find(name)
    print(f"{name:28}: distance {found.min():4.1f} to {found.max():4.1f}, five seeds")


# %% jupyter={"source_hidden": true}
def strip(variant):
    """The ten recorded samples of seed 0, an array of uint8."""
    (text,) = (r["samples"] for r in RECORD if r["variant"] == variant and r["seed"] == 0)
    pixels = tf.io.decode_png(base64.b64decode(text)).numpy()[..., 0]
    return np.stack([part[1:-1, 1:-1] for part in np.split(pixels, 10, axis=1)])


def grain(pictures):
    """Squares of mixed differences over those of plain ones: 1 if pixels are independent."""
    plain = [np.diff(pictures.astype(float), axis=axis) for axis in (1, 2)]
    mixed = np.diff(plain[0], axis=2)
    return np.mean(mixed**2) / sum(np.mean(p**2) for p in plain)


assert abs(grain(rng.normal(size=(100, 28, 28))) - 1) < 0.05
grains = {name: grain(strip(name)) for name in ("base", *DENSE)}
for name in DENSE:
    assert (find(name) > 1.4 * find("base")).all()  # 1.81 times or more
    assert grains[name] > 1.4 * grains["base"]  # 1.5 to 2.1 times
print(f"grain: {grains['base']:.2f} above, {grains[DENSE[0]]:.2f} below;", end=" ")
print(f"real garments {grain(x_train[:5000]):.2f}, independent pixels 1")
_, axes = plt.subplots(2, 1, figsize=(6, 1.5))
for ax, name in zip(axes, ("base", "fully connected"), strict=True):
    plots.image_grid(strip(name), columns=10, ax=ax)
plots.show(
    "Two rows of ten samples. Above garments with smooth surfaces, some with holes; below shapes of garments made of single bright and dark pixels."
)

# %% [markdown]
# *Samples of seed 0. Above: convolutional; below: fully connected, at the same rate.*
#
# At each rate, with each seed, the distance is larger. And these samples are grainy, as if pixels did not know of each other.
#
# To a fully connected layer an image is a *list* of 784 numbers, in no particular order.
#
# ## What a convolution knows {#what-convolutions-know}
#
# ### The same weights everywhere
#
# $D$'s first convolution has $4 \cdot 4 \cdot 16 + 16 = 272$ parameters. A fully connected layer from the same 784 inputs to the same 14 × 14 × 16 outputs would have $784 \cdot 3136 + 3136$: almost 2.5 million. Not just fewer: *shared*. What is learned at one place is known at
# all others.
#
# So if a garment moves by four pixels, the answer should move by two places, and change in no other way: *translation equivariance*. And if it moves by one?

# %%
first = keras.Model(D.input, D.layers[1].output)  # (14, 14, 16)
has_room = (images[:, :, -4:] == -1).all(axis=(1, 2, 3))
garment = images[has_room][:1]


def answer(pixels):
    """The answer to the garment, so many pixels further right, less that to a black picture."""
    return np.array(first(np.roll(garment, pixels, axis=2)) - first(-np.ones_like(garment)))[0]


def change(before, after):
    return np.linalg.norm(after - before) / np.linalg.norm(before)


print(f"4 pixels: moved back, it differs by {change(answer(0)[:, :-2], answer(4)[:, 2:]):.0e}")
print(f"1 pixel: left where it is, by {change(answer(0), answer(1)):.2f}", end=", ")
print(f"moved back by a place, by {change(answer(0)[:, :-1], answer(1)[:, 1:]):.2f}")

# %% jupyter={"source_hidden": true}
assert D.layers[1].count_params() == 272
assert np.abs(answer(0)[:, -1]).max() < 1e-4 < np.abs(answer(0)).max()  # no garment there
assert change(answer(0)[:, :-2], answer(4)[:, 2:]) < (1e-2 if ON_GPU else 1e-4)
assert change(answer(0), answer(1)) > 0.1 < change(answer(0)[:, :-1], answer(1)[:, 1:])

# %% [markdown]
# It holds for shifts by multiples of the stride. One pixel falls between two places.
#
# ### Neighbours
#
# A convolution also knows which pixels are **neighbours**. A test: apply one permutation of the 784 pixels to *every* image. Nothing is lost: it can be undone.


# %%
def in_order(pictures, order):
    """Moves the pixels of every picture in the same way."""
    return pictures.reshape(len(pictures), -1)[:, order].reshape(pictures.shape)


order = rng.permutation(28 * 28)
shuffled = in_order(images, order)

# %% jupyter={"source_hidden": true}
assert np.array_equal(in_order(shuffled, np.argsort(order)), images)
plots.image_grid(np.concatenate([images[:10], shuffled[:10]]), columns=10)
plots.show("Two rows of ten pictures: above garments, below a scatter of grey dots.")

# %% [markdown]
# *Ten garments, and the same ten shuffled, all in the same way.*
#
# **Predict before you run.** A fully connected and a convolutional GAN learn from shuffled images. Their samples are unshuffled and measured. Which suffers?
#
# <details><summary>Answer</summary>
#
# The convolutional one. A fully connected layer computes $Wx + b$. Shuffle the entries of $x$ and the columns of $W$ alike, and nothing changes. Initial weights are random, one order as good as another. So such a network **cannot even notice**.
#
# </details>
#
# That can be checked exactly. Of two fully connected GANs with the same weights, shuffle those of one, where pixels come in and go out. Train it on shuffled images, the other on plain ones, with the same noise. (By plain descent: Adam would blow up rounding errors.)

# %% jupyter={"source_hidden": true}
dense_gans = []
for pixels, where in ((images, np.arange(784)), (shuffled, order)):
    g = models.build_mlp_generator(latent_dim=16, normalization="batch", seed=SEED)
    d = models.build_mlp_discriminator(seed=SEED + 1)
    entrance = next(layer for layer in d.layers if isinstance(layer, layers.Dense))
    way_out = [layer for layer in g.layers if isinstance(layer, layers.Dense)][-1]
    kernel, bias = entrance.get_weights()
    entrance.set_weights([kernel[where], bias])
    kernel, bias = way_out.get_weights()
    way_out.set_weights([kernel[:, where], bias[where]])
    dense = kgan.GAN(g, d, seed=SEED)
    dense.compile(keras.optimizers.SGD(0.05), keras.optimizers.SGD(0.05))
    before = dense.generate(100, seed=SEED)
    dense.fit(pixels[: 10 * BATCH_SIZE], batch_size=BATCH_SIZE, verbose=0)
    after = dense.generate(100, seed=SEED)
    dense_gans.append(after)
    moved = np.abs(after - before).max()
gap = np.abs(in_order(dense_gans[0], order) - dense_gans[1]).max()
print(f"Ten steps moved pixels by up to {moved:.2f};", end=" ")
print(f"between the two GANs they differ by {gap:.0e}")
assert 0.2 < moved < 0.9 or ON_GPU  # 0.54
# Rounding alone gives 3e-07; where it carries a unit across a kink of its activation, 1e-03.
assert gap < 2e-2 * moved or ON_GPU

# %% [markdown]
# But for rounding, the trainings are one and the same. Convolutions know no such trick. The record:


# %%
def ratios(variant, base="base", key="frechet_distance", t=T):
    """Mean ratio of a variant's numbers to the base's, seed by seed, and its interval."""
    logs = np.log(find(variant, key) / find(base, key))
    half = t * logs.std(ddof=1) / math.sqrt(5)
    return np.exp([logs.mean(), logs.mean() - half, logs.mean() + half])


for name in ("", "fully connected"):
    variant = f"{name}, pixels shuffled" if name else "pixels shuffled"
    factor, low, high = ratios(variant, name or "base")
    print(f"{variant:32}: {factor:.2f} times the distance, {low:.2f} to {high:.2f}")

# %% jupyter={"source_hidden": true}
logs = np.log(find("pixels shuffled") / find("base"))
ends = logs.mean() + half_width(logs) * np.array([0, -1, 1])
assert np.allclose(ratios("pixels shuffled"), np.exp(ends))
assert ratios("pixels shuffled")[1] > 2.2  # the lower end, 3.26
low, high = ratios("fully connected, pixels shuffled", "fully connected")[1:]
assert 0.8 < low < 1 < high < 1.25
assert (find("pixels shuffled") > 1.4 * find("fully connected, pixels shuffled")).all()  # 1.75
assert grain(strip("pixels shuffled")) > 2 * grains["base"]  # 2.9 times
_, axes = plt.subplots(2, 1, figsize=(6, 1.5))
for ax, name in zip(axes, ("pixels shuffled", DENSE[0] + ", pixels shuffled"), strict=True):
    plots.image_grid(strip(name), columns=10, ax=ax)
plots.show(
    "Two rows of ten samples. Above shapes of garments, full of scattered black and white dots; below grainy garments."
)

# %% [markdown]
# *Trained on shuffled garments (seed 0), unshuffled. Above: convolutional; below: fully connected.*
#
# The fully connected GAN has not noticed. The convolutional one is behind now, with every seed. Networks, settings and information are the same; only the neighbours are gone. So its lead does not come from "more power". It comes from **knowledge about images** that we built in.
#
# > **A claim you will meet:** *for images the discriminator uses convolutional layers.* It usually does; now you know why. But section sec:dense-gan did without.
#
# ## DCGAN's choices, one at a time {#dcgan-choices}
#
# - **BatchNorm in $G$** sets mean and spread of each channel. Radford et al. found it critical for deep generators to begin learning; in *all* layers it made samples oscillate.
# - **None in $D$**, our choice: with it, a logit depends on the batch (section sec:training-mode), and what a whole batch shares is taken away (exercise 4).
# - **LeakyReLU in $D$.** A ReLU that is off passes no gradient on. If it is off for all images, it is *dead*: it learns nothing, and tells $G$ nothing. A slope of 0.2 keeps a way open.
# - **Initial weights.** DCGAN's are from $\mathcal N(0, 0.02^2)$, whatever a layer's size. Ours (Glorot) depend on it.
#
# The record changes one thing at a time: "kernel", sub-pixel and resize in $G$ alone, "kernel 3 in D" in $D$.

# %%
CHANGES = ["no BatchNorm in G", "BatchNorm in D too", "ReLU in D", "kernel 3", "kernel 5"]
CHANGES += ["sub-pixel", "resize, then convolve", "data in [0, 1]", "N(0, 0.02)", "kernel 3 in D"]
print(f"{'':21} distance  ratio to base  (95 %)    lattice  never above 0")
for name in ("base", *CHANGES):
    factor, low, high = ratios(name) if name != "base" else (1, 1, 1)
    print(f"{name:21} {np.exp(np.log(find(name)).mean()):8.1f}", end=" ")
    print(f"{factor:6.2f} ({low:.2f} to {high:.2f})" if name != "base" else " " * 21, end=" ")
    print(f"{find(name, 'lattice').mean():9.2f} {find(name, 'silent').mean():9.1%}")

# %% [markdown]
# *Means of five seeds (distances: geometric). Ratio: seed by seed. The last column: units of $D$ that are above 0 for none of 10,000 real and generated images.*

# %% jupyter={"source_hidden": true}
_, axes = plt.subplots(1, 2, figsize=(9, 3.6), sharey=True)
for y, name in enumerate(CHANGES):
    factor, low, high = ratios(name)
    _, far_low, far_high = ratios(name, t=T_TEN)
    axes[0].plot([far_low, far_high], [y, y], color=plots.BLUE, linewidth=1)
    axes[0].plot([low, high], [y, y], color=plots.BLUE, linewidth=3)
    axes[0].plot(factor, y, "o", color=plots.BLUE)
    axes[1].plot(find(name, "lattice"), np.full(len(find(name)), y), "x", color=plots.VERMILION)
axes[0].axvline(1, color="grey", linewidth=0.8)
axes[0].set(xscale="log", xlabel="distance, ratio to base")
axes[0].set_xticks([0.7, 1, 1.5, 2], ["0.7", "1", "1.5", "2"], minor=False)
axes[0].set_xticks([], minor=True)
axes[0].set_yticks(range(len(CHANGES)), CHANGES)
axes[0].invert_yaxis()
axes[1].axvspan(find("base", "lattice").min(), find("base", "lattice").max(), color="lightgrey")
axes[1].axvline(REAL, color="black", linestyle="--", linewidth=1)
axes[1].set(xlabel="lattice")
means = {name: (ratios(name)[0], find(name, "lattice").mean()) for name in CHANGES}
told = "; ".join(f"{name}, {ratio:.2f} and {mean:.2f}" for name, (ratio, mean) in means.items())
plots.show(
    f"Two panels with ten rows. Left, the ratio of the Fréchet distance to the base's with its two intervals, around a grey line at 1; right, the lattice of each seed as crosses, beside the base's range in grey and a dashed line for real garments at {REAL:.2f}. Mean ratio and mean lattice: {told}."
)
worse = [name for name in CHANGES if ratios(name)[1] > 1]
better = [name for name in CHANGES if ratios(name)[2] < 1]
sure = [name for name in CHANGES if ratios(name, t=T_TEN)[1] > 1 or ratios(name, t=T_TEN)[2] < 1]
unclear = [name for name in CHANGES if name not in (*worse, *better)]
for verdict, names in {"Worse": worse, "Better": better, "1 is inside": unclear}.items():
    told = ", ".join(name + " (sure)" * (name in sure) for name in names)
    print(f"{verdict}: {told or 'none'}")

# %% [markdown]
# *Left: ratios; thick: intervals for each alone; thin: for all ten at once. Right: the lattice of each seed; grey: the base's range; dashed: real garments.*
#
# Even if no change did anything, one interval of 95 % in twenty would leave out 1. Here are **ten comparisons**. So look at the thin ones: all ten hold at once in at least 95 % of cases ("sure"). And all share the base's five runs and its rate, chosen for the base.

# %% jupyter={"source_hidden": true}
shown = ["base", *CHANGES]
_, ax = plt.subplots(figsize=(6, 6.4))
plots.image_grid(np.concatenate([strip(name) for name in shown]), columns=10, ax=ax)
for row, name in enumerate(shown):
    ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center", fontsize=9)
plots.show(
    f"{len(shown)} rows of ten samples each. In all rows most can be named as garments; in most rows some have holes, blots or ragged edges."
)

# %% [markdown]
# *Ten samples of seed 0 for each. Could you rank them?*

# %% jupyter={"source_hidden": true}
LIKELY = {"no BatchNorm in G", "kernel 3", "N(0, 0.02)"}
assert set(worse) == {*LIKELY, "data in [0, 1]"}
assert better == []
assert sure == ["data in [0, 1]"]
assert all((find(name) > find("base")).all() for name in worse)
doubled = ("base", "kernel 3", "kernel 5", "sub-pixel")
for name in doubled:
    assert find(name, "lattice").max() < 0.3 * np.median(untrained[name])
    assert find(name, "lattice").min() > REAL
assert find("resize, then convolve", "lattice").max() < REAL
for name in ("base", "ReLU in D"):
    assert find(name, "silent").max() < 0.02
    assert find(name, "silent_filters").max() == 0
factor, low, high = ratios("kernel 3", key="lattice")
print(f"Lattice of kernel 3 to the base's: {factor:.2f} ({low:.2f} to {high:.2f})")
assert 0.85 < low < 1 < high < 1.15

# %% [markdown]
# - **Sure:** data in $[0, 1]$ make it worse.
# - **Likely:** so do no BatchNorm in $G$, kernel 3 (with fewer weights), DCGAN's initial weights. Each is worse in all five pairs, but the thin lines hold 1.
# - **Open:** the rest, LeakyReLU and BatchNorm in $D$ among them. An interval that holds 1 does not say "no difference": see how wide it is.
# - **No filter of $D$ has died**, with ReLU as little as with LeakyReLU, in 1,000 steps of this $D$.
# - **The lattice** is nearly gone. Stamps end a little above real garments, built in (kernel 3) as little as not; resize ends below.


# %% jupyter={"source_hidden": true}
# For exercises 2 and 3.
def check_by_zeros(answer):
    """Compares a doubling by a plain convolution with `transposed`; says what is wrong."""
    y, weights = np.array([1.0, -2, 3]), np.array([1.0, 2, 3, 4])
    found, right = np.asarray(answer(y, weights)), transposed(y, weights)
    if found.shape != right.shape:
        return f"Three numbers should become six, not {found.shape}."
    if np.allclose(found, right):
        return "Right."
    if np.allclose(found, transposed(y, weights[::-1])):
        return "The kernel is the wrong way round: a window's first weight meets the pixel before."
    return f"{y} should become {right}, not {found}."


def check_same_kernel(answer):
    """Compares stamps with the kernel of the answer with resize-then-convolve."""
    y, weights = rng.normal(size=5), rng.normal(size=3)
    found = np.asarray(answer(weights))
    if found.shape != (4,):
        return f"The stamp should have four weights, not {found.shape}."
    right = strided(np.repeat(y, 2), weights, stride=1)
    if np.allclose(transposed(y, found), right):
        return "Right."
    if np.allclose(transposed(y, found[::-1]), right):
        return "The stamp is the wrong way round."
    return "Put 1 between zeros, double it, and slide the three weights over it."


# %% [markdown]
# ## Exercises
#
# **1.** 28 pixels, a kernel of 5, stride 3: how many numbers come out with padding "same", and without?
#
# <details><summary>Solution</summary>
#
# $\lceil 28/3 \rceil = 10$, and $\lfloor 23/3 \rfloor + 1 = 8$.
#
# ```python
# for padding, size in (("same", 10), ("valid", 8)):
#     layer = layers.Conv1D(1, 5, strides=3, padding=padding)
#     assert layer.compute_output_shape((1, 28, 1))[1] == size
# ```
#
# </details>
#
# **2.** Some call it *fractionally strided*: put zeros between the numbers, then convolve with stride 1. Write it as `by_zeros(y, kernel)` with `strided`, for kernels of four. `check_by_zeros(by_zeros)`
# says what is wrong.
#
# <details><summary>Solution</summary>
#
# The kernel must be flipped.
#
# ```python
# def by_zeros(y, kernel):
#     spread = np.zeros(2 * len(y) + 3)
#     spread[2 : 2 * len(y) + 2 : 2] = y
#     return strided(spread, kernel[::-1], stride=1)[1:-2]
#
#
# print(check_by_zeros(by_zeros))
# assert check_by_zeros(by_zeros) == "Right."
# assert "wrong way" in check_by_zeros(lambda y, kernel: by_zeros(y, kernel[::-1]))
# ```
#
# </details>
#
# **3.** Resize-then-convolve with the weights $(p, q, r)$ is a transposed convolution with a kernel of four. Which? Write `same_kernel(weights)`, and call `check_same_kernel(same_kernel)`.
#
# <details><summary>Solution</summary>
#
# $(r, q + r, p + q, p)$: stamps with *tied* weights. Both sums are $p + q + r$.
#
# ```python
# def same_kernel(weights):
#     p, q, r = weights
#     return np.array([r, q + r, p + q, p])
#
#
# assert check_same_kernel(same_kernel) == "Right."
# assert "wrong way" in check_same_kernel(lambda weights: same_kernel(weights[::-1]))
# ```
#
# </details>
#
# **4.** (Break it.) Give an untrained $D$ BatchNorm, and compare its logits, with `training=True`, on a batch of garments and on the same at half the contrast. And without BatchNorm?
#
# <details><summary>Solution</summary>
#
# With it they are nearly equal: half the picture gives half the answer, and BatchNorm divides that out. Such a $D$ cannot see that all fakes are pale. (A trained one has biases in its first layer, and could.)
#
# ```python
# contrast = {}
# for normalization in ("batch", None):
#     d = models.build_conv_discriminator(normalization=normalization, seed=SEED)
#     logits = d(some, training=True), d(0.5 * some, training=True)
#     contrast[normalization] = change(*logits)
#     print(normalization, contrast[normalization])
# assert contrast["batch"] < 0.1 < 0.4 < contrast[None]
# ```
#
# </details>
#
# **5.** How many 3 × 3 convolutions does $D$ need until its middle hidden unit sees all 28 × 28 pixels? Measure.
#
# <details><summary>Solution</summary>
#
# Each adds eight pixels: 18, 26, 34. Three.
#
# ```python
# halvings = [(4, 2), (4, 2)]
# assert [reach([(3, 1)] * depth + halvings) for depth in (1, 2, 3)] == [18, 26, 34]
# deep = models.build_conv_discriminator(depth=3, seed=SEED)
# deep = keras.Model(deep.input, deep.layers[-3].output)
# with tf.GradientTape() as tape:
#     tape.watch(some)
#     unit = deep(some)[:, 3, 3, 0]
# assert sides(np.abs(tape.gradient(unit, some)).mean(axis=0)[..., 0])[:2] == (28, 28)
# ```
#
# </details>
#
# **6.** (Open.) Find pictures of a generator on the web, at full size. Look for a lattice of 2, 4 or 8 pixels in their spectrum. What do real photographs have there?
#
# ## Summary
#
# - A strided convolution is a matrix $A$, a transposed one $A^\top$: stamps that add up. The gradient through the one is the other.
# - A unit of our $D$ sees 18 × 18 pixels, a place in $G$ reaches 26 × 26.
# - Odd kernels cover unevenly. Even ones do not, but free weights can draw a lattice all the same.
# - A convolution knows neighbours, and shares weights between places. Shuffle the pixels, and its lead is gone.
# - Reasons are not evidence: change one thing at a time, in pairs, and count the comparisons.
#
# **Next:** lesson sec:digits trains such networks, and reads the numbers while they learn.
