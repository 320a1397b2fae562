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
# **You need:** lessons sec:garments and sec:evaluation. · **Study time:** 60 minutes · **Running time:** about 110 seconds on two CPU cores; no GPU needed.
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
from kgan import data, metrics, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers, ops

SEED = 7  # of the runs on this page; the recorded ones begin at 0

# %%
# Parameters: change them and run everything again.
EPOCHS = {"VAE": 6, "flow matching": 3, "codes": 20, "GAN": 5}  # passes through the data
BATCH_SIZE = 64
RATE = 2e-3  # Adam's; it falls to 0
STEPS = 16  # from noise to a garment, for flow matching
SAMPLES = 2000  # of a measurement
GRAIN = 0.02  # of the copier in the section on likelihoods

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


def as_images(flat):
    """Rows of pixels as images in [-1, 1]."""
    return np.asarray(flat).reshape(-1, 28, 28, 1).clip(-1, 1).astype("float32")


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
# All draw random numbers and turn them into an image. They differ in what they are trained to do, and so in what you can ask them afterwards.
#
# | family | is trained to | likelihood $p(x)$ | network passes for one image | latents |
# |---|---|---|---|---|
# | **autoregressive** (PixelRNN, [van den Oord et al., 2016](https://arxiv.org/abs/1601.06759)) | predict each pixel from those before it | exact | one for each pixel | none |
# | **normalizing flow** (Real NVP, [Dinh et al., 2016](https://arxiv.org/abs/1605.08803)) | make the data likely, by a network that can be inverted | exact | one | as many as pixels |
# | **VAE** (Kingma and Welling, 2013) | encode an image, and decode it again | a lower bound | one | few |
# | **diffusion, flow matching** ([Ho et al., 2020](https://arxiv.org/abs/2006.11239); Lipman et al., 2022) | remove noise | a bound, or an integral | several to many | as many as pixels |
# | **GAN** (Goodfellow et al., 2014) | fool a discriminator | none | one | few |
#
# The first two are not over. Language models are autoregressive. For images, [Tian et al. (2024)](https://arxiv.org/abs/2404.02905) predict the next *scale* in place of the next pixel, and report better samples than diffusion transformers.
# [Zhai et al. (2024)](https://arxiv.org/abs/2412.06329) report a normalizing flow whose samples are comparable to diffusion's. Here we write out the third and the fourth, and race them against the fifth.
#
# Neither has an opponent. There is **one loss, which all weights lower**. Training, whole:


# %%
class OneLoss(keras.Model):
    """A model that lowers one loss; a subclass says which."""

    def __init__(self, seed=None):
        super().__init__()
        self.seed_generator = keras.random.SeedGenerator(seed)
        self.mean_loss = keras.metrics.Mean("mean_loss")

    def train_step(self, batch):
        with tf.GradientTape() as tape:
            loss = self.loss_on(batch)
        weights = self.trainable_weights
        self.optimizer.apply(tape.gradient(loss, weights), weights)
        self.mean_loss.update_state(loss)
        return {"loss": self.mean_loss.result()}


# %%
def train(model, x, epochs, batch_size=BATCH_SIZE):
    steps = epochs * (len(x) // batch_size)
    rate = keras.optimizers.schedules.CosineDecay(RATE, steps)
    model.compile(keras.optimizers.Adam(rate), steps_per_execution=5)
    return model.fit(x, batch_size=batch_size, epochs=epochs, verbose=0).history["loss"]


# %% [markdown]
# ## A VAE: encode, decode {#vae}
#
# The decoder turns 16 numbers $z$ into an image. It *is* the generator of our GANs. How to train it without a judge? Show it real images. But which $z$ belongs to an image $x$? A second network answers, the **encoder**, not with one $z$ but with a
# normal distribution $q(z \mid x)$. Whatever it answers, for every image
#
# $$\log p(x) \;\ge\; \mathbb{E}_{z \sim q} \log p(x \mid z) \;-\; \text{KL}\bigl(q(z \mid x) \,\|\, \mathcal N(0, I)\bigr).$$
#
# So we raise the right-hand side (Kingma and Welling, 2013). The first term: decode, and compare. With $p(x \mid z)$ normal around the decoded image it is a squared error in units of $2\sigma^2$. A $\sigma$ fixed by hand would be a hidden weight between the two terms; the best
# $\sigma^2$ is the mean squared error itself ([Rybkin et al., 2020](https://arxiv.org/abs/2006.13202)), and with it the term becomes $-392 \log(2 \pi e \sigma^2)$: half of 784 pixels. The second term keeps the codes where we shall draw $z$. For means $\mu_i$ and variances $s_i^2$ it is $\frac12 \sum_i (\mu_i^2 + s_i^2 - 1 - \log s_i^2)$.


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

    def loss_on(self, images):  # minus the bound, in nats
        mean, log_var = tf.split(self.encoder(images, training=True), 2, axis=1)
        noise = keras.random.normal(tf.shape(mean), seed=self.seed_generator)
        decoded = self.decoder(mean + tf.exp(log_var / 2) * noise, training=True)
        error = tf.reduce_mean((images - decoded) ** 2)  # the best sigma^2
        distortion = 392 * (tf.math.log(2 * math.pi * error) + 1)
        rate = tf.reduce_sum(mean**2 + tf.exp(log_var) - 1 - log_var, axis=1) / 2
        return distortion + tf.reduce_mean(rate)


# %% [markdown]
# **Predict before you run.** A garment, encoded and decoded: sharp or blurred? And a $z$ drawn from $\mathcal N(0, I)$, decoded: better or worse?
#
# <details><summary>Answer</summary>
#
# Blurred. The decoder is graded by a squared error, and the best answer to a $z$ is then the **mean of all images** that might have led to it (section sec:why-not-distance). Draws are worse still: the codes do not fill $\mathcal N(0, I)$, and in the holes between them
# the decoder was never asked.
#
# </details>

# %%
generator, _ = kgan.presets.get(NAME, seed=SEED).networks()
vae = VAE(build_encoder(), generator, seed=SEED)
train(vae, images, EPOCHS["VAE"])

codes = vae.encoder.predict(held_out, verbose=0)[:, :16]  # the means
rebuilt = vae.decoder.predict(codes, verbose=0)
sigma = math.sqrt(np.mean((held_out - rebuilt) ** 2))  # what decoding leaves out
z = rng.normal(size=(SAMPLES, 16))
drawn = {"VAE": vae.decoder.predict(z, batch_size=250, verbose=0)}
with_noise = drawn["VAE"] + sigma * rng.normal(size=drawn["VAE"].shape)

# %% jupyter={"source_hidden": true}
far = {"rebuilt": distance(rebuilt), "drawn": distance(drawn["VAE"])}
rows(
    {
        "real, held out": held_out[::200],
        "encoded, decoded": rebuilt[::200],
        "drawn": drawn["VAE"],
        "with its noise": with_noise.clip(-1, 1),
    }
)
plots.show(
    f"Four rows of ten garments. Real ones; the same after the VAE, with soft edges and without prints; draws, soft as well, some of them no garment at all; the same draws under grey noise. Fréchet distance of rebuilt garments {far['rebuilt']:.1f}, of draws {far['drawn']:.1f}."
)
print(f"sigma {sigma:.2f}")
print({name: round(value, 1) for name, value in far.items()})
assert far["drawn"] > 2 * far["rebuilt"]

# %% [markdown]
# *Garments, the same encoded and decoded, and draws: the decoder's mean, then a true sample of the model, which has noise of size $\sigma$ on it.*
#
# A true sample has noise of that size on it: all that decoding leaves out. Papers show the means, and so do we.
#
# Here draws are much farther from real garments than rebuilt images are. So blur is the smaller part of the trouble: **the codes are not where we draw**. Remember that.
#
# ## Flow matching: many small steps {#flow-matching}
#
# Draw noise $x_0$ and an image $x_1$. Walk from one to the other in a straight line, $x_t = (1 - t)\,x_0 + t\,x_1$. Your velocity is $x_1 - x_0$ all the way. Train a network to guess it from where you are:
#
# $$\mathbb{E}\, \lVert v(x_t, t) - (x_1 - x_0) \rVert^2 \to \min.$$
#
# Many such lines cross at a point, so the best guess is a mean again: $v^*(x, t) = \mathbb{E}[x_1 - x_0 \mid x_t = x]$. But now follow these mean arrows from noise, in small steps, and look anew after each. At every time $t$ you then have the distribution of $x_t$, so at $t = 1$ that of the data (Lipman et
# al., 2022; Liu et al., 2022). Diffusion (Ho et al., 2020) is the same kind of regression, with other paths; they are a special case (Lipman et al.).


# %%
class FlowMatching(OneLoss):
    def __init__(self, velocity, seed=None):
        super().__init__(seed)
        self.velocity = velocity

    def loss_on(self, x):  # rows of numbers: pixels, or codes
        noise = keras.random.normal(tf.shape(x), seed=self.seed_generator)
        t = keras.random.uniform((tf.shape(x)[0], 1), seed=self.seed_generator)
        arrow = self.velocity([(1 - t) * noise + t * x, t], training=True)
        return tf.reduce_mean((arrow - (x - noise)) ** 2)

    def generate(self, n, steps, seed=None):
        x = np.random.default_rng(seed).normal(size=(n, self.velocity.output_shape[1]))
        for step in range(steps):
            t = np.full((n, 1), step / steps)
            x += self.velocity.predict([x, t], batch_size=250, verbose=0) / steps
        return x


# %% [markdown]
# The network sees an image and a time, and answers with an image: a small **U-Net**.


# %%
def waves(t):
    """The time as sines and cosines of six frequencies."""
    both = ops.sin, ops.cos
    return layers.Concatenate()([f(math.pi * 2**k * t) for f in both for k in range(6)])


def block(x, time, filters):
    """A 3 x 3 convolution that is told the time; where it fits, what came in is added."""
    told = layers.Reshape((1, 1, filters))(layers.Dense(filters)(time))
    y = layers.Activation("silu")(layers.Conv2D(filters, 3, padding="same")(x) + told)
    return x + y if x.shape[-1] == filters else y


# %%
def build_velocity(f=32):
    rows, t = keras.Input((784,)), keras.Input((1,))
    time = layers.Dense(64, "silu")(waves(t))
    pixels = layers.Reshape((28, 28, 1))(rows)
    half = {"kernel_size": 4, "strides": 2, "padding": "same"}
    fine = block(layers.Conv2D(f, **half)(pixels), time, f)  # 14 x 14
    x = layers.Conv2D(2 * f, **half)(fine)  # 7 x 7
    x = block(block(x, time, 2 * f), time, 2 * f)
    x = layers.Concatenate()([fine, layers.Conv2DTranspose(f, **half)(x)])
    x = layers.Conv2DTranspose(f // 2, **half)(block(x, time, f))  # 28 x 28
    x = layers.Concatenate()([layers.Activation("silu")(x), pixels])
    x = layers.Conv2D(1, 3, padding="same", kernel_initializer="zeros")(x)
    return keras.Model([rows, t], layers.Flatten()(x))


# %%
flow = FlowMatching(build_velocity(), seed=SEED)
pixels = images.reshape(-1, 784)
train(flow, pixels, EPOCHS["flow matching"])

# %% [markdown]
# **Predict before you run.** Take *one* step, from $t = 0$ to $1$. What do you see?
#
# <details><summary>Answer</summary>
#
# The same grey fog for every noise: the mean of all garments. At $t = 0$ noise says nothing about the image, so the best arrow points to the mean. Later guesses are better informed: each small step rules images out.
#
# </details>
#
# That can be checked exactly. If the data are the 8,000 images and nothing else, the best guess of $x_1$ has a formula: their mean, each weighted by how likely it would have led to $x_t$ ([Bertrand et al., 2025](https://arxiv.org/abs/2506.03719)). No training is needed:


# %%
def best_guess(x, t):
    """E[x_1 | x_t = x] if the data are the 8,000 images, and the largest weight."""
    log_weights = -((x - t * pixels) ** 2).sum(axis=1) / (2 * (1 - t) ** 2)
    weights = np.exp(log_weights - log_weights.max())
    weights /= weights.sum()
    return weights @ pixels, weights.max()


x = np.random.default_rng(SEED).normal(size=(1, 784))
path, guesses, best = [], [], []
for t in np.arange(8) / 8:
    arrow = flow.velocity.predict([x, np.array([[t]])], verbose=0)
    path.append(x)
    guesses.append(x + (1 - t) * arrow)
    best.append(best_guess(x, t))
    x = x + arrow / 8

# %% jupyter={"source_hidden": true}
weights = [weight for _, weight in best]
fog_gap = math.sqrt(np.mean((guesses[0] - pixels.mean(axis=0)) ** 2))
named = {
    "where it is": path,
    "the network's guess": guesses,
    "the best guess": [b for b, _ in best],
}
_, ax = plt.subplots(figsize=(6, 2.3))
plots.image_grid(np.concatenate([as_images(r) for r in named.values()]), columns=8, ax=ax)
for row, name in enumerate(named):
    ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center", fontsize=9)
for column, t in enumerate(np.arange(8) / 8):
    ax.text((column + 0.5) * 30, -3, f"t = {t:.3g}", ha="center", va="bottom", fontsize=8)
plots.show(
    f"Three rows of eight pictures, for t from 0 to 7/8. Where it is: noise that slowly turns into a shape. The network's guess: first a grainy fog, then a shape. The best guess: a smooth fog, then sharp garments. The largest weight of an image in it is {weights[0]:.4f}, {weights[1]:.2f}, {weights[2]:.2f} at the first three times, and {weights[-1]:.2f} at the last."
)
print(f"the first guess differs from the mean of all garments by {fog_gap:.2f} a pixel")
print("largest weight of an image in the best guess:", [f"{w:.2f}" for w in weights])
assert abs(weights[0] - 1 / 8000) < 1e-9
assert weights[-1] > 0.9
assert fog_gap < 0.5  # 0.32; after a pass through the data 0.65

# %% [markdown]
# *One path from noise, in eight steps. Middle: where the network thinks it will end. Below: the best guess at the same place, if the data were these 8,000 images.*
#
# At $t = 0$ both see the fog; the network's, after half a minute, is grainy. Soon the best guess is one or two *training images*, in the end a single one. A network that reached the lowest loss would **copy its training data**. Whether samples are copies has to be measured.
#
# > **A claim you will meet:** *the lower the loss, the better the model.* Here the lowest loss of all belongs to a copier.
#
# ## Repair the VAE {#latent-flow}
#
# The VAE's codes are not where we draw. But flow matching turns noise into *any* rows of numbers. Take the codes as its data:


# %%
def build_code_velocity(latent_dim=16):
    codes, t = keras.Input((latent_dim,)), keras.Input((1,))
    x = layers.Concatenate()([codes, waves(t)])
    for _ in range(3):
        x = layers.Dense(256, "silu")(x)
    return keras.Model([codes, t], layers.Dense(latent_dim)(x))


mean, log_var = np.split(vae.encoder.predict(images, verbose=0), 2, axis=1)
noise = rng.normal(size=(4, *mean.shape))  # four codes of each image
codes = (mean + np.exp(log_var / 2) * noise).reshape(-1, 16).astype("float32")
code_flow = FlowMatching(build_code_velocity(), seed=SEED)
train(code_flow, codes, EPOCHS["codes"], batch_size=256)
z = code_flow.generate(SAMPLES, STEPS, seed=SEED)
drawn["latent"] = vae.decoder.predict(z, batch_size=250, verbose=0)

# %% [markdown]
# Same decoder, other $z$. This is **latent diffusion** in small, the recipe of [Rombach et al. (2021)](https://arxiv.org/abs/2112.10752): an autoencoder first, then diffusion on its codes.
#
# ## Side by side {#side-by-side}
#
# Now the pixels' flow, and the GAN by our recipe for a minute, trained about as long.

# %%
flat = flow.generate(SAMPLES, STEPS, seed=SEED)
drawn["flow matching"] = as_images(flat)
gan = kgan.GAN.from_preset(NAME, seed=SEED)
gan.fit(images, batch_size=BATCH_SIZE, epochs=EPOCHS["GAN"], verbose=0)
drawn["GAN"] = gan.generate(SAMPLES, seed=SEED)
far |= {name: distance(pictures) for name, pictures in drawn.items()}

# %% jupyter={"source_hidden": true}
MODELS = {"VAE": plots.ORANGE, "latent": plots.GREEN, "flow matching": plots.BLUE, "GAN": "black"}
MARKS = dict(zip(MODELS, "osD^", strict=True))
rows({f"{name}: {far[name]:.0f}": drawn[name] for name in MODELS})
told = ", ".join(f"{name} {far[name]:.1f}" for name in MODELS)
plots.show(
    f"Four rows of ten garments: soft ones and some shapes that are no garment from the VAE; soft but mostly whole ones from the latent flow; rough ones with grain from flow matching on pixels; sharp ones with a few faults from the GAN. Fréchet distances: {told}."
)
assert far["latent"] < 0.75 * far["VAE"]
assert far["GAN"] < 0.6 * min(far["VAE"], far["flow matching"])

# %% [markdown]
# *Ten draws of each after about half a minute, with the Fréchet distance of 2,000 (lower is better).*
#
# One run each, and half a minute: enough to see that each learns something, not to rank them. Flow matching on pixels has hardly begun. What does time bring?
#
# ## The record {#equal-time}
#
# All four for the same processor time on one core, on the 8,000 images; 2,000 samples of each (`tests/benchmarks/generative_models.py`).
#
# **Predict before you run.** Which needs more time than the others? Which is slowest to draw from? Who covers most in the end?
#
# <details><summary>Answer</summary>
#
# Flow matching on pixels is the slowest to draw from: 16 network passes for an image. It has to learn all noise levels at once, so it may also need the most time. For the rest, read the longest budget below, and count its runs; nobody should predict it from the shortest.
#
# </details>

# %%
records = data.recorded("generative_models")
runs = [r for r in records if r["what"] == "run"]
budgets = sorted({r["minutes"] for r in runs})


def find(model, minutes, key):
    """A number of each seed's run."""
    chosen = (r for r in runs if (r["model"], r["minutes"]) == (model, minutes))
    return np.array([r[key] for r in chosen])


# %% jupyter={"source_hidden": true}
KEYS = ["frechet_distance", "kernel_distance", "precision", "recall", "coverage", "sharpness"]
KEYS += ["nearer", "thousand"]
print(f"{'':22} distance kernel prec. recall cover. sharp nearer  s/1000 steps  runs")
real = next(r for r in records if r["what"] == "real images")
print(f"{'real images':22}", " ".join(f"{real[key]:6.2f}" for key in KEYS[:6]))
for minutes in budgets:
    for model in MODELS:
        if len(find(model, minutes, "steps")):
            found = [find(model, minutes, key).mean() for key in KEYS]
            print(
                f"{minutes:2} min {model:15}", " ".join(f"{value:6.2f}" for value in found), end=" "
            )
            print(f"{find(model, minutes, 'steps')[0]:5} {len(find(model, minutes, 'steps')):5}")

# %% [markdown]
# *Means over the runs. Sharp: the difference of neighbouring pixels, 1 for real images. Nearer: the share of samples that is nearer to a training image than to a held-out one; a half is what a model gets that does not copy. s/1000: processor seconds for a thousand samples.*
#
# Read coverage, not recall: recall's balls are drawn around the *samples*, and where these lie scattered, the balls are huge (section sec:all-measures).
#
# Three wishes: quality, coverage, speed. Xiao et al. (2021) call it the **generative learning trilemma**: existing models trade one for another. Measured:

# %% jupyter={"source_hidden": true}
_, axes = plt.subplots(2, len(budgets), figsize=(1 + 3.6 * len(budgets), 5.4), squeeze=False)
for column, minutes in zip(axes.T, budgets, strict=True):
    for ax, key in zip(column, ("frechet_distance", "coverage"), strict=True):
        for model, color in MODELS.items():
            points = find(model, minutes, "thousand"), find(model, minutes, key)
            ax.plot(*points, MARKS[model], color=color, label=model, alpha=0.8)
        curves = [r["by_steps"] for r in runs if r["minutes"] == minutes and "by_steps" in r]
        if curves:
            x, y = (np.mean([[p[k] for p in c] for c in curves], axis=0) for k in ("thousand", key))
            ax.plot(x, y, ":", color=MODELS["flow matching"], linewidth=1)
            for point, where in zip(curves[0], zip(x, y, strict=True), strict=True):
                ax.annotate(point["steps"], where, xytext=(3, 4), textcoords="offset points")
        ax.set(xscale="log", ylabel=key.replace("_", " ").replace("frechet", "Fréchet"))
    column[0].set(yscale="log", title=f"{minutes} min")
    column[1].set(xlabel="seconds for 1,000 samples")
axes[0, 0].legend(fontsize=8)
told = "; ".join(
    f"{model} after {minutes} min: distance {find(model, minutes, 'frechet_distance').mean():.1f}, coverage {find(model, minutes, 'coverage').mean():.2f}, {find(model, minutes, 'thousand').mean():.2g} seconds"
    for minutes in budgets
    for model in MODELS
    if len(find(model, minutes, "steps"))
)
plots.show(
    f"For each budget two panels over the seconds for 1,000 samples, on a logarithmic axis: above the Fréchet distance, below coverage. {told}. A dotted line joins flow matching with 1, 2, 4, 8 and 16 steps."
)

# %% [markdown]
# *Each mark is a run. Best is the lower left corner above, the upper left below. Dotted: flow matching with fewer steps (numbers), mean of its runs.*
#
# How sure is that? Each model against the GAN, at each budget with three runs or more: ratios of distances and differences of coverage, with 95 % intervals (t on the means, as for unequal spreads, with the degrees of freedom of the smaller group). Six comparisons at each budget; in brackets the intervals for all six at once.


# %% jupyter={"source_hidden": true}
T = {3: 4.303, 4: 3.182, 5: 2.776}  # by the number of runs
T_SIX = {3: 10.886, 4: 6.232, 5: 4.851}


def against(a, b, t=T):
    """Difference of two means, and its interval."""
    half = t[min(len(a), len(b))] * math.sqrt(a.var(ddof=1) / len(a) + b.var(ddof=1) / len(b))
    middle = a.mean() - b.mean()
    return np.array([middle, middle - half, middle + half])


def compare(model, other, minutes, key="frechet_distance", t=T):
    """Ratio of distances, or difference of another measure, with its interval."""
    a, b = find(model, minutes, key), find(other, minutes, key)
    return np.exp(against(np.log(a), np.log(b), t)) if "distance" in key else against(a, b, t)


# %% jupyter={"source_hidden": true}
for minutes in budgets:
    if min(len(find(model, minutes, "steps")) for model in MODELS) < 3:
        print(f"{minutes} min: too few runs for intervals")
        continue
    for model in list(MODELS)[:3]:
        for key, name in (
            ("frechet_distance", "distance, ratio"),
            ("coverage", "coverage, difference"),
        ):
            value, low, high = compare(model, "GAN", minutes, key)
            _, far_low, far_high = compare(model, "GAN", minutes, key, T_SIX)
            print(f"{minutes} min, {model} to GAN, {name}: {value:.2f}", end=" ")
            print(f"({low:.2f} to {high:.2f}; {far_low:.2f} to {far_high:.2f})")
    best = min(MODELS, key=lambda m: find(m, minutes, "frechet_distance").mean())
    widest = max(MODELS, key=lambda m: find(m, minutes, "coverage").mean())
    print(f"{minutes} min: lowest mean distance {best}, highest mean coverage {widest}")

# %% [markdown]
# ## Why diffusion won, and what a GAN keeps {#why-diffusion}
#
# On photographs, with large networks and long training, diffusion won. Dhariwal and Nichol (2021) report better samples on ImageNet than the best GAN's; with 25 passes an image they match it, and still cover more of the data. Reasons that are given (a page like this one can't test them):
#
# - **One loss.** It is a regression, and it falls as the model learns. A GAN's two losses say nothing of the kind (lesson sec:digits). So one can simply make the network larger, and train longer.
# - **Coverage.** Each training image has its share in the loss. A garment that $G$ leaves out costs it something only as far as $D$ notices.
# - **Steps.** No step needs the whole leap from noise to an image.
#
# The price is the number of passes, for each image, for ever. A GAN gives up the calm loss, the likelihood and the encoder. It **keeps one pass and few latents**: GigaGAN ([Kang et al., 2023](https://arxiv.org/abs/2303.05511)), with a billion parameters, draws an image 512 pixels wide in 0.13 seconds. And its discriminator can be
# added to other models.

# %% jupyter={"source_hidden": true}
for model, name in (
    ("VAE", "loss"),
    ("flow matching", "loss"),
    ("GAN", "d_loss"),
    ("GAN", "g_loss"),
):
    losses = [r["losses"][name] for r in runs if r["model"] == model]
    fell = sum(values[-1] < values[0] for values in losses)
    print(f"{model}: {name} fell from the first to the last part in {fell} of {len(losses)} runs")
    assert model == "GAN" or fell == len(losses)

# %% [markdown]
# ## What a likelihood does not say {#likelihood}
#
# A VAE, a flow, an autoregressive model can be graded by $\log p$ of held-out images. Is the one with the higher likelihood the better painter? Theis et al. (2015): the two are largely independent, in many dimensions. Three models to see it, no training needed: one normal distribution; a **mixture** of 1 % of it and 99 % white noise; and a **copier**, which
# draws a training image and adds a little noise.
#
# **Predict before you run.** How much log-likelihood does the mixture lose at most?
#
# <details><summary>Answer</summary>
#
# $\log(0.01\,p + 0.99\,q) \ge \log p - \log 100$: at most 4.61 nats. Differences between models are hundreds or thousands.
#
# </details>


# %%
def with_grain(pictures):  # a density is not for whole numbers: add less than a grey level
    return pictures.reshape(-1, 784) + rng.uniform(0, 2 / 255, size=(len(pictures), 784))


known, unknown = with_grain(images), with_grain(held_out[::4])
mean, root = known.mean(axis=0), np.linalg.cholesky(np.cov(known.T))
spread = np.linalg.solve(root, (unknown - mean).T)
normal = -(spread**2).sum(axis=0) / 2 - np.log(np.diag(root)).sum() - 392 * math.log(2 * math.pi)
white = -784 * math.log(2 + 2 / 255)
squares = (unknown**2).sum(axis=1)[:, None] - 2 * unknown @ known.T + (known**2).sum(axis=1)
copies = np.logaddexp.reduce(-squares / (2 * GRAIN**2), axis=1) - math.log(len(known))
scores = {
    "normal": normal,
    "mixture": np.logaddexp(normal + math.log(0.01), white + math.log(0.99)),
}
scores["copier"] = copies - 784 * math.log(GRAIN * math.sqrt(2 * math.pi))
scores["VAE (a bound)"] = -np.array([vae.loss_on(unknown.reshape(-1, 28, 28, 1).astype("float32"))])

# %% jupyter={"source_hidden": true}
smooth = (mean + rng.normal(size=(SAMPLES, 784)) @ root.T).reshape(-1, 28, 28, 1)
noisy = rng.uniform(-1, 1, size=smooth.shape)
noisy[: SAMPLES // 100] = smooth[: SAMPLES // 100]
grainy = images[rng.permutation(8000)[:SAMPLES]] + GRAIN * rng.normal(size=smooth.shape)
painted = {"normal": smooth, "mixture": noisy[::-1], "copier": grainy}
painted = {name: p.clip(-1, 1).astype("float32") for name, p in painted.items()}
painted["VAE (a bound)"] = drawn["VAE"]
rows(painted)
marks = {name: (scores[name].mean(), distance(pictures)) for name, pictures in painted.items()}
told = "; ".join(f"{name}: {nats:,.0f} nats, distance {d:.1f}" for name, (nats, d) in marks.items())
plots.show(
    f"Four rows of ten pictures: smears of grey from the normal distribution, white noise from the mixture, real garments from the copier, soft garments from the VAE. {told}."
)
for name, (nats, d) in marks.items():
    print(f"{name:14} {nats:10,.0f} nats for a held-out image; distance of its samples {d:6.1f}")
lost = scores["normal"] - scores["mixture"]
print(f"the mixture loses {np.median(lost):.4f} nats (median), at most {lost.max():.4f};", end=" ")
print(f"log 100 = {math.log(100):.4f}. The most it wins with one image: {-lost.min():,.0f}")
assert lost.max() < math.log(100) + 1e-6
assert np.median(lost) > math.log(100) - 1e-6
assert marks["mixture"][0] > marks["normal"][0] + 20  # 53
assert marks["normal"][0] > marks["VAE (a bound)"][0] + 100
assert marks["normal"][1] > 1.3 * marks["VAE (a bound)"][1]
assert marks["copier"][0] < white - 10_000
assert marks["copier"][1] < 0.1 * marks["VAE (a bound)"][1]

# %% [markdown]
# *Draws of three models that nobody trained, and of our VAE.*
#
# - **The mixture**'s draws are noise, 99 in 100. With a typical image it loses $\log 100$, and its mean is even *higher*: a few held-out images are light where all training images are black, and there white noise is the better bet.
# - **The normal distribution** has drawn no garment, and has a higher likelihood than the VAE's bound.
# - **The copier**'s draws are perfect. Its likelihood is the worst by far: no held-out image is near enough to a training image.
#
# > **A claim you will meet:** *the model with the higher likelihood makes the better samples.* Of these four, the one with the lowest likelihood makes the best.
#
# A likelihood judges how the model spreads its probability over *all* images; a Fréchet distance looks at its draws. It also fails at telling strange images: models trained on one data set give higher likelihood to another ([Nalisnick et al., 2018](https://arxiv.org/abs/1810.09136)).


# %% jupyter={"source_hidden": true}
# For exercise 2.
def check_midpoint(step):
    """Tries a step on arrows whose path is known; says what is wrong."""
    x, t, h = np.array([1.0, 2.0]), 0.5, 0.1
    found = np.asarray(step(lambda x, t: t * x, x, t, h))
    euler = x + h * t * x
    if np.allclose(found, x + h * (t + h / 2) * euler):
        return "That is half right: you went a whole step to look, not half of one."
    if np.allclose(found, euler):
        return "That is Euler's step: it looks only where it starts."
    if np.allclose(found, x + h * t * (x + h / 2 * t * x)):
        return "At the middle the time is t + h / 2."
    right = x + h * (t + h / 2) * (x + h / 2 * t * x)
    return "Right." if np.allclose(found, right) else f"From {x} it should come to {right}."


# %% [markdown]
# ## Exercises
#
# **1.** One draw in a million is good, the others are noise. How many nats does that cost at most?
#
# <details><summary>Solution</summary>
#
# $\log 10^6 \approx 13.8$.
#
# ```python
# rare = np.logaddexp(normal + math.log(1e-6), white + math.log(1 - 1e-6))
# assert (normal - rare).max() < math.log(1e6) + 1e-6
# ```
#
# </details>
#
# **2.** Euler's step looks at the arrow where it starts. Write `midpoint(v, x, t, h)`: go half a step, look there, and take the whole step with that arrow. `check_midpoint(midpoint)` says what is wrong.
#
# <details><summary>Solution</summary>
#
# ```python
# def midpoint(v, x, t, h):
#     return x + h * v(x + h / 2 * v(x, t), t + h / 2)
#
#
# assert check_midpoint(midpoint) == "Right."
# assert "Euler" in check_midpoint(lambda v, x, t, h: x + h * v(x, t))
# assert "time" in check_midpoint(lambda v, x, t, h: x + h * v(x + h / 2 * v(x, t), t))
# ```
#
# </details>
#
# **3.** How many steps does the latent flow need? Decode codes after 1, 2, 4, 8 and 16.
#
# <details><summary>Solution</summary>
#
# One step gives the fog's code, for all alike. Then it falls fast.
#
# ```python
# by_steps = {}
# for steps in (1, 2, 4, 8, 16):
#     z = code_flow.generate(SAMPLES, steps, seed=SEED)
#     by_steps[steps] = distance(vae.decoder.predict(z, verbose=0))
# print(by_steps)
# assert by_steps[1] > 2 * by_steps[16]
# ```
#
# </details>
#
# **4.** (Break it.) Fix $\sigma$ at 1, as a plain squared error with a KL term does, and train a VAE again. What becomes of the codes?
#
# <details><summary>Solution</summary>
#
# The squared error weighs little now, and the KL term makes the codes forget: for most images the encoder answers nearly $\mathcal N(0, I)$.
#
# ```python
# class Forgetful(VAE):
#     def loss_on(self, images):
#         mean, log_var = tf.split(self.encoder(images, training=True), 2, axis=1)
#         noise = keras.random.normal(tf.shape(mean), seed=self.seed_generator)
#         decoded = self.decoder(mean + tf.exp(log_var / 2) * noise, training=True)
#         distortion = 392 * tf.reduce_mean((images - decoded) ** 2)
#         rate = tf.reduce_sum(mean**2 + tf.exp(log_var) - 1 - log_var, axis=1) / 2
#         return distortion + tf.reduce_mean(rate)
#
#
# decoder, _ = kgan.presets.get(NAME, seed=SEED).networks()
# forgetful = Forgetful(build_encoder(), decoder, seed=SEED)
# train(forgetful, images, 2)
# rates = []
# for model in (vae, forgetful):
#     means, log_vars = np.split(model.encoder.predict(held_out, verbose=0), 2, axis=1)
#     rates.append((means**2 + np.exp(log_vars) - 1 - log_vars).sum(axis=1).mean() / 2)
# print(f"nats in a code: {rates[0]:.1f}, and {rates[1]:.1f} with sigma 1")
# assert rates[1] < 0.6 * rates[0]
# ```
#
# </details>
#
# **5.** The arrows can be followed backwards. Turn codes into noise, and the noise into codes again. Do you come back?
#
# <details><summary>Solution</summary>
#
# Nearly, and the nearer the smaller the steps: a flow has an encoder for nothing.
#
# ```python
# def there_and_back(x, steps):
#     y = np.array(x, "float64")
#     for direction in (-1, 1):
#         for step in range(steps):
#             t = 1 - step / steps if direction < 0 else step / steps
#             arrow = code_flow.velocity.predict([y, np.full((len(y), 1), t)], verbose=0)
#             y += direction * arrow / steps
#     return math.sqrt(np.mean((y - x) ** 2))
#
#
# gaps = [there_and_back(codes[:500], steps) for steps in (8, 32, 128)]
# print(gaps)
# assert gaps[2] < 0.5 * gaps[0]
# ```
#
# </details>
#
# **6.** (Open.) A game draws faces while you play; a hospital wants to find unusual scans; a film studio has a night for one picture. Which family for which, and what would you measure first?
#
# ## Summary
#
# - A VAE raises a bound on the likelihood. Its squared error blurs; its codes are not where one draws.
# - Flow matching learns arrows by regression, and draws by following them: many small means in place of one.
# - Flow matching on the codes of a VAE puts the draws where the codes are.
# - Quality, coverage, speed: say all three, with the time of training and the intervals.
# - A high likelihood does not make good samples, nor good samples a high likelihood.
#
# **Next:** lesson sec:adversarial-losses puts a discriminator inside other models, beside losses of their own.
