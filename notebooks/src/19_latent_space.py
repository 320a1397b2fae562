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
# # The latent space {#latent-space}
#
# A trained generator is a map from lists of 64 numbers to garments. Here we learn to travel on it: to walk, to steer, to do sums,
# and to look for the list that belongs to a given picture.
#
# **Papers:** Radford et al., *Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks*
# (2016) · White, *Sampling Generative Networks* (2016) · Creswell and Bharath, *Inverting the Generator of a Generative
# Adversarial Network* (2018) · Brock et al., *Large Scale GAN Training for High Fidelity Natural Image Synthesis* (2019) · Karras et al.,
# *A Style-Based Generator Architecture for Generative Adversarial Networks* (2019) · Shen et al., *Interpreting the Latent Space of
# GANs for Semantic Face Editing* (2020)
#
# **You need:** lessons sec:two-player-game and sec:evaluation; what a logistic regression is. · **Study time:** 90 minutes · **Running time:** less than
# a minute on two CPU cores; no GPU and no training needed.
#
# **You will be able to**
#
# - say how long a latent is, and what changes when you make it shorter;
# - walk from one sample to another, straight and on a sphere, and measure whether the difference matters;
# - trade diversity for quality by truncation;
# - find a direction that changes one attribute, and show that it does better than chance;
# - look for the latent of a given image, and tell for which images the search finds none.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

import kgan
from kgan import data, metrics, plots

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
rng = np.random.default_rng(SEED)
tf.config.experimental.enable_tensor_float_32_execution(False)  # GPUs round to 10 bits otherwise
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})

# %%
# Parameters: change them and run everything again.
SAMPLES = 1500  # of each measurement; on a GPU: 10_000
LABELLED = 4000  # latents that the classifier labels, to find directions
TARGETS = 6  # images of each kind, to be inverted
STARTS = 3  # latents that each search starts from
SEARCH_STEPS = 200  # of Adam in z
SEARCH_RATE = 0.1  # its learning rate at the start; it falls to 0
PRIOR = 0.01  # the weight of the mean square of z beside the error of the pixels


# %%
gan = kgan.GAN.from_preset("fashion_mnist", load_weights=True, seed=SEED)
names = data.CLASS_NAMES["fashion_mnist"]
(x_train, _), (x_test, y_test) = data.load_data("fashion_mnist")
reference = metrics.reference_features("fashion_mnist")[:SAMPLES]  # of real test images
DIM = gan.latent_dim


def draw(latents):
    """Sends latents `(n, 64)` through G, in inference mode."""
    return gan.generator.predict(np.float32(latents), batch_size=500, verbose=0)


def classify(images):
    """Returns the shipped classifier's features `(n, 64)` and probabilities `(n, 10)`."""
    return metrics.classify(images, "fashion_mnist")


latents = rng.normal(size=(SAMPLES, DIM))
samples = draw(latents)

# %% [markdown]
# This is the generator that ships with the course. It was trained by the longer recipe (lesson sec:garments), on all 60,000 images.
# Blurred samples would hide what this lesson is about, so we do not train one of our own here.

# %%
ax = plots.image_grid(samples[:40], columns=10, title="40 latents")
sure = np.mean(classify(samples[:40])[1].max(axis=1) > 0.8)
plots.show(
    f"A grid of 40 generated garments, shoes and bags; the classifier is at least 80 % sure what they are in {sure:.0%} of them."
)

# %% [markdown]
# *Forty samples, not chosen by hand. Each is $G(z)$ for a list $z$ of 64 numbers.*
#
# ## Where the latents are {#where-latents-are}
#
# The space of all lists of 64 numbers is the **latent space**. In training each number was drawn from a standard normal
# distribution. Its density is highest at 0. So most latents are near 0 ...
#
# **Predict before you run.** Are they? How far from the origin is a typical latent, and what share of them is closer than half of
# that?
#
# <details><summary>Answer</summary>
#
# The squared length of $z$ is a sum of 64 squares, each 1 on average. So $\|z\|^2$ is about 64, and $\|z\|$ about 8. A sum of many
# independent terms varies little: nearly all latents have a length between 6 and 10. None is anywhere near 0. The density is highest there,
# but there is hardly any room: the volume of a ball of half the radius is $2^{-64}$ of the whole.
#
# </details>
#
# The length of a vector of $d$ independent standard normal numbers has the **chi distribution**. Its mean is
#
# $$\mathbb{E}\,\|z\| = \sqrt2\;\frac{\Gamma\bigl(\frac{d+1}{2}\bigr)}{\Gamma\bigl(\frac d2\bigr)} \approx \sqrt d,$$
#
# and, because $\mathbb{E}\,\|z\|^2 = d$, its variance is $d$ minus the square of that. As $d$ grows, the mean
# grows with it, while the standard deviation comes close to $1/\sqrt2$ and stays there.


# %%
# NBVAL_CHECK_OUTPUT
def chi(d):
    """Mean and standard deviation of the length of d standard normal numbers."""
    mean = math.sqrt(2) * math.exp(math.lgamma((d + 1) / 2) - math.lgamma(d / 2))
    return mean, math.sqrt(d - mean**2)


for d in (1, 2, 16, 64, 1024):
    mean, std = chi(d)
    lengths = np.linalg.norm(np.random.default_rng(SEED).normal(size=(20_000, d)), axis=1)
    print(
        f"d = {d:4}: mean {mean:6.3f}, sqrt(d) = {math.sqrt(d):6.3f}, standard deviation {std:.3f}"
    )
    assert abs(lengths.mean() - mean) < 5 * std / math.sqrt(20_000)  # five standard errors
    assert abs(lengths.std() / std - 1) < 0.04

# %%
_, ax = plt.subplots(figsize=(8, 2.8))
r = np.linspace(0.01, 11, 400)
for d, color, style in ((2, plots.GREEN, ":"), (16, plots.BLUE, "--"), (64, plots.VERMILION, "-")):
    lengths = np.linalg.norm(rng.normal(size=(20_000, d)), axis=1)
    ax.hist(lengths, bins=60, density=True, color=color, alpha=0.25)
    log_density = (d - 1) * np.log(r) - r**2 / 2 - (d / 2 - 1) * math.log(2) - math.lgamma(d / 2)
    ax.plot(r, np.exp(log_density), style, color=color, label=f"d = {d}")
    assert abs(np.exp(log_density).sum() * (r[1] - r[0]) - 1) < 0.01  # it is a density
ax.set(xlabel="length of z", yticks=[], ylim=(0, None))
legend = ax.legend(loc="upper right")
assert 5.5 < np.quantile(lengths, 0.001) < np.quantile(lengths, 0.999) < 10.5
plots.show(
    f"Three bell-shaped histograms of lengths with a curve on each: for 2 numbers around {chi(2)[0]:.2f}, for 16 around {chi(16)[0]:.2f}, for 64 around {chi(64)[0]:.2f}. All three are about equally wide, so the one for 64 lies between {lengths.min():.1f} and {lengths.max():.1f}."
)

# %% [markdown]
# *Lengths of 20,000 vectors, and the chi density. With 64 numbers nearly all vectors lie in a thin shell.*
#
# So the latents that $G$ has met in training lie on a **shell** around the origin, of radius about 8. Well inside it, $G$ has seen next to nothing.
#
# One more fact about many dimensions: two latents are nearly at right angles. The cosine of their angle is 0 on average, with a
# standard deviation of $1/\sqrt{64} = \tfrac18$.

# %%
a, b = rng.normal(size=(2, SAMPLES, DIM))
cosines = np.sum(a * b, axis=1) / (np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1))
print(f"cosine of the angle: mean {cosines.mean():.3f}, standard deviation {cosines.std():.3f}")
assert abs(cosines.mean()) < 5 / math.sqrt(DIM * SAMPLES)  # five standard errors
assert abs(cosines.std() * math.sqrt(DIM) - 1) < 5 / math.sqrt(2 * SAMPLES)

# %% [markdown]
# ## Two ways from $a$ to $b$ {#interpolation}
#
# Take two latents $a$ and $b$. The **straight** line between them is $(1 - t)\,a + t\,b$, for $t$ from 0 to 1.
#
# **Predict before you run.** Both ends have length 8, and they are at right angles. How long is the vector in the middle?
#
# <details><summary>Answer</summary>
#
# $\|\tfrac12 a + \tfrac12 b\| = \tfrac12 \sqrt{8^2 + 8^2} = 8/\sqrt2 \approx 5.66$. The straight line cuts through the inside of the shell,
# where hardly any latent was ever drawn.
#
# </details>
#
# White (2016) therefore recommends walking **on** the sphere, along a great circle. With $\Omega$ for the angle between $a$ and $b$:
#
# $$\text{slerp}(a, b; t) = \frac{\sin\bigl((1 - t)\,\Omega\bigr)}{\sin \Omega}\,a + \frac{\sin(t\,\Omega)}{\sin \Omega}\,b,
# \qquad \cos \Omega = \frac{a \cdot b}{\|a\|\,\|b\|}.$$
#
# The name is short for *spherical linear interpolation*. Two cases need care, because $\sin \Omega$ is 0:
#
# - $a$ and $b$ **parallel**: the arc is so short that it is as good as straight. Near this case both numerator and denominator are
#   tiny, so we switch over before rounding can do harm.
# - $a$ and $b$ **opposite**: there are many shortest ways, and nothing tells which to take. We refuse.


# %%
def straight(a, b, t):
    """Interpolates along a line; a and b are `(n, d)`, t is one number."""
    return (1 - t) * a + t * b


def slerp(a, b, t):
    """Interpolates along a great circle; a and b are `(n, d)`, t is one number."""
    lengths = np.linalg.norm([a, b], axis=-1, keepdims=True)  # (2, n, 1)
    cosine = np.sum(a / lengths[0] * b / lengths[1], axis=-1, keepdims=True)
    if (cosine < -1 + 1e-9).any():
        raise ValueError("Opposite vectors: no great circle is shorter than the others.")
    parallel = cosine > 1 - 1e-9
    omega = np.arccos(np.where(parallel, 0.0, cosine))  # 0.0: any angle will do there
    on_circle = (np.sin((1 - t) * omega) * a + np.sin(t * omega) * b) / np.sin(omega)
    return np.where(parallel, straight(a, b, t), on_circle)


# %% [markdown]
# A formula is not right because it looks right. So check what it promises:

# %%
on_sphere_a, on_sphere_b = (8 * v / np.linalg.norm(v, axis=1, keepdims=True) for v in (a, b))
angle = np.arccos(np.sum(on_sphere_a * on_sphere_b, axis=1) / 64)
for t in (0.0, 0.1, 0.5, 1.0):
    point = slerp(on_sphere_a, on_sphere_b, t)
    assert np.allclose(np.linalg.norm(point, axis=1), 8)  # equal lengths are kept
    turned = np.arccos(np.clip(np.sum(on_sphere_a * point, axis=1) / 64, -1, 1))
    assert np.allclose(turned, t * angle, atol=1e-6)  # the angle grows evenly
assert np.allclose(slerp(a, b, 0.0), a)  # it starts at a ...
assert np.allclose(slerp(a, b, 1.0), b)  # ... and ends at b, whatever their lengths
for tiny in (0, 1e-12, 1e-7, 1e-4):  # parallel, or nearly: as good as straight
    end = 2 * a + tiny * b
    assert np.allclose(slerp(a, end, 0.3), straight(a, end, 0.3), atol=1e-6)
try:
    slerp(a, -a, 0.5)
    raise RuntimeError("opposite vectors were accepted")
except ValueError as error:
    print(error)

# %% [markdown]
# Now walk. Each row below has **one fixed pair** of latents, so straight and spherical steps can be compared. The third row of a
# pair is the **fade**: it mixes the two *pictures*, pixel by pixel, and never asks $G$ about anything in between.

# %%
kinds = classify(draw(a[:50]))[1].argmax(axis=1), classify(draw(b[:50]))[1].argmax(axis=1)
pairs = np.flatnonzero(kinds[0] != kinds[1])[:2]  # the first two with ends of different classes
times = np.linspace(0, 1, 9)
rows = []
for i in pairs:
    ends = a[[i]], b[[i]]
    rows += [draw(np.concatenate([walk(*ends, t) for t in times])) for walk in (straight, slerp)]
    pictures = draw(ends[0]), draw(ends[1])
    rows.append(np.concatenate([straight(*pictures, t) for t in times]))
ax = plots.image_grid(np.concatenate(rows), columns=len(times))
for row, name in enumerate(["straight", "spherical", "fade"] * 2):
    text = ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center")
plots.show(
    "Six rows of nine pictures, three for each of two pairs of garments. In the straight and the spherical rows the shape changes step by step from one garment to the other; some pictures in the middle are hard to name. In the fade rows both garments show through each other."
)

# %% [markdown]
# *Two pairs. The ends are the same in all three rows of a pair.*
#
# $G$ changes the **shape**. The fade does not: its middle is two garments at once. The pictures in the middle need not be good: from a shoe to a
# bag is a long way. But straight or spherical, which is better? To the
# eye there is little between them. So we measure: the length of the latents on the way, and how certain the classifier is of the pictures (its
# largest probability, on average over many pairs).

# %%
times, many = np.linspace(0, 1, 5), slice(0, 150)
ends = a[many], b[many]
ways = {
    "straight": [straight(*ends, t) for t in times],
    "spherical": [slerp(*ends, t) for t in times],
}
lengths = {name: np.linalg.norm(way, axis=2).mean(axis=1) for name, way in ways.items()}
pictures = {name: [draw(z) for z in way] for name, way in ways.items()}
first, last = pictures["straight"][0], pictures["straight"][-1]
pictures["fade"] = [straight(first, last, t) for t in times]
sureness = {
    name: np.array([classify(images)[1].max(axis=1) for images in way])  # (5 times, 150 pairs)
    for name, way in pictures.items()
}
certain = {name: values.mean(axis=1) for name, values in sureness.items()}

# %%
_, axes = plt.subplots(1, 2, figsize=(9, 2.8))
styles = {"straight": plots.BLUE, "spherical": plots.GREEN, "fade": plots.VERMILION}
for ax, values in zip(axes, (lengths, certain), strict=True):
    for (name, curve), style in zip(
        values.items(), ("o-", "s--", "^:")[: len(values)], strict=True
    ):
        ax.plot(times, curve, style, color=styles[name], label=name)
axes[0].set(xlabel="$t$", title="length of the latent", ylim=(0, None))
axes[1].set(xlabel="$t$", title="certainty of the classifier", ylim=(0.5, 1))
legend = axes[1].legend(ncols=3, loc="lower center")
at_ends = certain["straight"][[0, -1]].mean()
plots.show(
    f"Two panels over t from 0 to 1. Left, length of the latent: level at {lengths['spherical'][2]:.1f} on the sphere, dipping to {lengths['straight'][2]:.1f} in the middle of the straight way. Right, certainty of the classifier: {at_ends:.2f} at the ends; in the middle {certain['straight'][2]:.2f} on the straight way, {certain['spherical'][2]:.2f} on the spherical one and {certain['fade'][2]:.2f} for the fade."
)

# %% [markdown]
# *On the way from $a$ to $b$: averages over 150 pairs.*

# %%
assert np.allclose(lengths["straight"], chi(DIM)[0] * np.hypot(1 - times, times), atol=0.25)
assert np.allclose(lengths["spherical"], chi(DIM)[0], atol=0.25)
assert abs(certain["straight"][2] - certain["spherical"][2]) < 0.05
assert certain["fade"][2] < certain["straight"][2] - 0.05
kinds = [classify(images)[1].argmax(axis=1) for images in (first, last)]
middle = {name: values[2] for name, values in sureness.items()}
for title, chosen in (("same class", kinds[0] == kinds[1]), ("others", kinds[0] != kinds[1])):
    shown = ", ".join(f"{name} {values[chosen].mean():.2f}" for name, values in middle.items())
    print(f"certainty in the middle, {chosen.sum():3} pairs, {title:10}: {shown}")

# %% [markdown]
# The length dips as predicted. But the classifier hardly minds. It is about as certain on the straight way as on the sphere. What it does mind is
# the fade between garments of different classes.
#
# ## Does the sphere matter? {#sphere}
#
# Take many pairs, and of each only the middle, $t = \tfrac12$. That gives one set of pictures for each way of walking. Compare the sets
# with real test images, by the measures of lesson sec:evaluation: precision, recall and the Fréchet distance. We add a fourth set: fresh latents, simply **scaled** by $1/\sqrt2$.
#
# **Predict before you run.** The straight middles have the right direction but the wrong length. Will their pictures be worse? In which of
# the measures?
#
# <details><summary>Answer</summary>
#
# $\tfrac12 (a + b)$ is a sum of independent normal numbers. So it is normal itself, with variance $\tfrac14 + \tfrac14 = \tfrac12$.
# **A straight middle is distributed exactly like a fresh latent scaled by $1/\sqrt2$.** That it lies *between* two latents leaves no trace.
# So the question is only what a shorter latent does. One can guess: pictures that are about as good, but less varied. Then precision
# stays, and recall falls. The spherical middles have the right length, and should do as well as fresh samples.
#
# </details>


# %%
def measure(images, title):
    """Measures images against real ones; prints and returns the scores."""
    features, p = classify(images)
    scores = metrics.precision_recall(reference, features)
    scores["distance"] = metrics.frechet_distance(reference, features)
    scores["certainty"] = float(p.max(axis=1).mean())
    print(f"{title:23}", "  ".join(f"{name} {value:5.2f}" for name, value in scores.items()))
    return scores


middles = {
    "fresh": latents,
    "spherical middles": slerp(a, b, 0.5),
    "straight middles": straight(a, b, 0.5),
    "scaled by 1/sqrt 2": rng.normal(size=(SAMPLES, DIM)) / math.sqrt(2),
}
found = {name: measure(draw(z), f"{name}") for name, z in middles.items()}
found["fade"] = measure(np.mean([draw(a), draw(b)], axis=0), "middles of fades")
for name, z in middles.items():
    length = np.linalg.norm(z, axis=1).mean()
    wanted = chi(DIM)[0] / (math.sqrt(2) if name[:2] in ("st", "sc") else 1)
    assert abs(length - wanted) < 0.1

# %% [markdown]
# Let us hold the answer against the numbers.

# %%
fresh, sphere, line, scaled, fade = found.values()
# Six seeds: two sets of one distribution differ by up to 1.0 in distance, and 0.05 in recall.
assert abs(line["distance"] - scaled["distance"]) < 1.5  # the same distribution
assert abs(line["recall"] - scaled["recall"]) < 0.08
assert abs(sphere["distance"] - fresh["distance"]) < 1.5  # nearly the same, too
factor = (line["distance"] + scaled["distance"]) / (sphere["distance"] + fresh["distance"])
recall_of_long = np.mean([sphere["recall"], fresh["recall"]])
loss = recall_of_long - np.mean([line["recall"], scaled["recall"]])
print(f"short latents: {factor:.2f} times the distance of the long ones, recall {loss:.3f} lower")
assert 0.7 < factor < 1.4  # nearly as near to the data ...
assert abs(loss) < 0.08  # ... nearly as varied ...
assert line["precision"] > sphere["precision"] - 0.05  # ... and about as well drawn
assert abs(line["certainty"] - sphere["certainty"]) < 0.03
assert fade["distance"] > 2 * line["distance"]  # the fade is another matter
assert fade["precision"] < line["precision"] - 0.1

# %% [markdown]
# > **A claim you will meet:** *a straight line leaves the region where $G$ was trained, so its pictures are bad. One must use slerp.*
# > The first half is right. The second is not, at least here: the pictures of straight middles are about as precise as fresh samples.
# > Recall and distance differ little, too: see the line above. Slerp is right in principle and costs nothing, so we use it. But do not expect to see
# > the difference in a single row.
#
# What is **much** worse than either is the fade: less precise, and more than twice as far from the data.
#
# ### No step is a jump
#
# A generator that had learned its training images by heart could still make good pictures on the way: it would show one image for
# a while, and then **jump** to the next. Radford et al. name such sharp transitions as a sign of memorising. How do you tell a jump from a quick
# change? Take finer steps. If the map is smooth, half the step in $t$ gives half the step in pixels. A jump keeps its height. (A network is
# continuous, so with fine enough steps each one passes, even one that changes very fast. What counts is where the halving begins. And it is no proof
# that nothing was memorised.)
#
# For comparison we make a copying machine: it shows the real image that is nearest to $G(z)$.


# %%
def largest_steps(path, numbers):
    """The largest step (root mean square over the pixels) of each path, cut into fewer steps."""
    steps = [np.diff(path[:: numbers[-1] // n], axis=0) for n in numbers]  # (n, paths, 784)
    return np.array([np.sqrt(np.mean(s**2, axis=2)).max(axis=0).mean() for s in steps])


paths, numbers = 10, np.array([40, 80, 160, 320])
times = np.linspace(0, 1, numbers[-1] + 1)
pictures = draw(np.concatenate([slerp(a[:paths], b[:paths], t) for t in times])).reshape(-1, 784)
real = data.scale(x_test[::2]).reshape(-1, 784)
nearest, _ = metrics.nearest_neighbors(pictures, real)
walks = {"G": pictures, "copying machine": real[nearest]}
largest = {
    name: largest_steps(walk.reshape(len(times), paths, 784), numbers)
    for name, walk in walks.items()
}

# %%
_, ax = plt.subplots(figsize=(6, 3))
ax.loglog(numbers, largest["G"], "o-", color=plots.BLUE, label="G")
ax.loglog(
    numbers, largest["copying machine"], "s--", color=plots.VERMILION, label="copying machine"
)
halves = largest["G"][0] * numbers[0] / numbers
ax.loglog(numbers, halves, ":", color="black", label="halved each time")
ax.set(xlabel="number of steps from a to b", ylabel="largest step in pixels")
ax.set_xticks(numbers, numbers)
ax.set_yticks([0.05, 0.1, 0.2, 0.4], ["0.05", "0.1", "0.2", "0.4"])
ax.minorticks_off()
legend = ax.legend()
g, copier = largest["G"], largest["copying machine"]
plots.show(
    f"Largest step in pixels against the number of steps, both axes logarithmic. From {numbers[0]} to {numbers[-1]} steps the line for G falls from {g[0]:.2f} to {g[-1]:.3f}, a dotted line that halves each time from {halves[0]:.2f} to {halves[-1]:.3f}. The line for the copying machine stays at {copier[-1]:.2f}."
)

# %% [markdown]
# *The largest step of a path, averaged over ten paths. Root mean square over the pixels, whose range is 2.*

# %%
ratios = {name: values[:-1] / values[1:] for name, values in largest.items()}
for name, ratio in ratios.items():
    print(f"{name}: doubling the number of steps divides the largest by", np.round(ratio, 2))
assert 1.4 < ratios["G"].min() < ratios["G"].max() <= 2  # a step is at most as long as its halves
assert ratios["G"][-1] > 1.7
assert ratios["copying machine"].max() < 1.3

# %% [markdown]
# ## Truncation: shorter latents on purpose {#truncation}
#
# Section sec:sphere found in passing what a shorter latent does. One can do it on purpose, after training:
#
# $$z_\psi = \psi\, z, \qquad 0 \le \psi \le 1.$$
#
# This is the **truncation trick**. Brock et al. (2019) draw those numbers again whose absolute value is above a threshold (exercise 2).
# Karras et al. (2019) pull towards the mean in a space of their own, behind a mapping network: $w' = \bar w + \psi (w - \bar w)$. Our
# generator has no such space, and the mean of its latents is 0. So we scale. All of them are meant to trade diversity for quality, at the time of
# drawing, with the same weights.
#
# We do it with two generators: the one from above, and the **conditional** one of lesson sec:conditional, which also ships. It is told which class to
# draw.
#
# **Predict before you run.** What happens to recall as $\psi$ goes to 0? Is the classifier surer of the pictures, or less sure? What does
# $G(0)$ look like, for either generator?
#
# <details><summary>Answer</summary>
#
# Recall falls to 0: at $\psi = 0$ there is only one picture (or one for each class). The rest depends on the pictures at the centre.
# For the conditional generator they are typical ones: $G(0, y)$ is the most ordinary trouser, the most ordinary boot. So the classifier
# is surer. The other generator has **ten classes in one space**. Its centre is typical of none of them. So it is less sure.
#
# </details>

# %%
conditional = kgan.GAN.from_preset("fashion_mnist_conditional", load_weights=True, seed=SEED)
in_turn = np.eye(10, dtype="float32")[np.arange(SAMPLES) % 10]  # as many of each class


def draw_conditional(z):
    """Sends latents through the conditional generator, with the classes in turn."""
    inputs = [np.float32(z), in_turn[: len(z)]]
    return conditional.generator.predict(inputs, batch_size=500, verbose=0)


of_real = measure(data.scale(x_train[:SAMPLES]), "real images")
psis = np.array([0.25, 0.5, 0.75, 1.0])
truncated = {"unconditional": [], "conditional": []}
for psi in psis:
    for generator, draw_from in (("unconditional", draw), ("conditional", draw_conditional)):
        images = draw_from(psi * latents)
        truncated[generator].append(measure(images, f"psi {psi}, {generator}"))

# %%
_, axes = plt.subplots(1, 4, figsize=(11, 3))
for ax, name in zip(axes, ("precision", "certainty", "recall", "distance"), strict=True):
    ax.axhline(of_real[name], color="grey", linewidth=0.8)
    for (generator, scores), style in zip(truncated.items(), ("o-", "s--"), strict=True):
        color = plots.BLUE if style == "o-" else plots.VERMILION
        ax.plot(psis, [s[name] for s in scores], style, color=color, label=generator)
    ax.set(xlabel="$\\psi$", title=name, ylim=(0, None if name == "distance" else 1.05))
axes[3].set_title("Fréchet distance")
legend = axes[0].legend()
said = "; ".join(
    f"{generator}: "
    + ", ".join(f"{name} {scores[0][name]:.2f} to {scores[-1][name]:.2f}" for name in scores[0])
    for generator, scores in truncated.items()
)
plots.show(
    f"Four panels over psi, with the value of real images as a grey line. From psi {psis[0]:g} to {psis[-1]:g}, {said}. Real images: precision {of_real['precision']:.2f}, certainty {of_real['certainty']:.2f}, recall {of_real['recall']:.2f}."
)

# %% [markdown]
# *Truncation with both generators. Grey: as many real images.*

# %%
shown = (1, 0.7, 0.4, 0)
short = [psi * latents[:10] for psi in shown]
picked = np.concatenate([from_z(z) for from_z in (draw, draw_conditional) for z in short])
ax = plots.image_grid(picked, columns=10)
for row in range(8):
    text = ax.text(-4, (row + 0.5) * 30, f"$\\psi$ = {shown[row % 4]}", ha="right", va="center")
centres = {"unconditional": picked[30:40], "conditional": picked[70:]}  # the rows of psi = 0
right = int(np.sum(classify(centres["conditional"])[1].argmax(axis=1) == np.arange(10)))
plots.show(
    f"Two blocks of four rows. At psi 1 all pictures of a row differ. At psi 0 the unconditional generator shows one and the same picture ten times; the conditional one shows one picture for each class, and the classifier agrees with {right} of the ten."
)

# %% [markdown]
# *Ten latents, from long to short. Above: the unconditional generator. Below: the conditional one, with one class for each column.*
#
# The centre of the first generator is one dim picture, hard to name. The centres of the second are one garment, shoe or bag of each class.

# %%
free, told = truncated["unconditional"], truncated["conditional"]
for scores in (free, told):
    assert scores[0]["recall"] < 0.8 * scores[-1]["recall"]  # diversity is lost, in both ...
    assert scores[0]["distance"] > 2 * scores[-1]["distance"]  # ... and so the distance grows
    assert scores[1]["distance"] > 1.2 * scores[-1]["distance"]
assert told[1]["certainty"] > told[-1]["certainty"] + 0.03
assert free[1]["certainty"] < free[-1]["certainty"] - 0.015
assert told[1]["certainty"] > of_real["certainty"] + 0.02  # more typical than real images
assert abs(told[-1]["precision"] - of_real["precision"]) < 0.03  # as precise from the start ...
assert told[1]["precision"] > of_real["precision"] + 0.01  # ... and then more precise than real
assert free[0]["precision"] < free[-1]["precision"] - 0.05  # near its centre the pictures are worse
assert np.allclose(centres["unconditional"], centres["unconditional"][:1], atol=1e-4)
assert centres["unconditional"].mean() < -0.8  # nearly black
assert right > 7

# %% [markdown]
# > **A claim you will meet:** *truncation makes the samples better.* It makes them less varied. If the centre is a typical picture, it
# > makes them more typical, and each by itself looks good. Here the conditional generator's samples were as precise as real images
# > from the start. Truncated, they become *more* precise than real images, which is no aim, and lose recall. The Fréchet distance sees
# > both, and at $\psi = \tfrac12$ it is worse for either generator. So when somebody shows you truncated samples, ask for the recall; and
# > compare distances only at $\psi = 1$.
#
# ## Directions that mean something {#directions}
#
# Nobody told $G$ what a sleeve is. Yet it draws them, so something in $z$ decides about sleeves. Is there **one direction** that
# does?
#
# Shen et al. (2020) find out like this. Draw many latents. Let a classifier label the pictures. Then look for the plane in latent space that
# best separates the latents of the two kinds, by a linear classifier **in $z$**. The direction at right angles to the plane is the
# attribute's.
#
# We take T-shirts and pullovers, which differ in their sleeves. The linear classifier is a logistic regression,
# $P(\text{pullover} \mid z) = \sigma(w \cdot z + c)$, fitted by Newton's method. The unit vector $n = w / \|w\|$ is the direction.


# %%
def fit_direction(z, target, steps=10):
    """Logistic regression by Newton's method; returns weights (w, c), scaled so that |w| = 1."""
    x = np.column_stack([z, np.ones(len(z))])
    w = np.zeros(x.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (p - target) + w  # of the cross-entropy and of half the square of w
        hessian = (x.T * (p * (1 - p))) @ x + np.eye(len(w))
        w -= np.linalg.solve(hessian, gradient)
    assert np.abs(gradient).max() < 1e-6  # it has converged
    return w / np.linalg.norm(w[:-1])


labelled = rng.normal(size=(LABELLED, DIM))
labelled_images = draw(labelled)
classes = classify(labelled_images)[1].argmax(axis=1)
T_SHIRT, PULLOVER, DRESS = (names.index(name) for name in ("T-shirt", "pullover", "dress"))
either = np.flatnonzero((classes == T_SHIRT) | (classes == PULLOVER))
fitted, fresh_ones = np.array_split(either, [3 * len(either) // 4])
normal = fit_direction(labelled[fitted], classes[fitted] == PULLOVER)
sleeves, threshold = normal[:-1], -normal[-1]

# %%
beyond = labelled[fresh_ones] @ sleeves > threshold
accuracy = np.mean(beyond == (classes[fresh_ones] == PULLOVER))
means = [labelled[classes == kind].mean(axis=0) for kind in (T_SHIRT, PULLOVER)]
difference = means[1] - means[0]
difference /= np.linalg.norm(difference)
print(f"{len(either)} latents; a plane separates {accuracy:.0%} of new ones correctly")
print(f"cosine to the difference of the two mean latents: {difference @ sleeves:.2f}")
assert accuracy > 0.8  # 0.96 with this seed
assert difference @ sleeves > 0.8

# %% [markdown]
# So in these 64 dimensions a **plane** nearly separates T-shirts from pullovers, though no picture of them was ever labelled for $G$. And the
# simplest recipe of all, the difference between the mean latents of the two kinds, gives nearly the same direction.
#
# An attribute need not be a class. Anything that can be measured in a picture will do. The second one here is the **shade**: the mean
# pixel of the middle of the garment. It is a number, so we fit it by linear least squares.


# %%
def shade(images):
    """The mean pixel of the middle of the garment, from -1 to 1."""
    return images[:, 9:24, 10:18].mean(axis=(1, 2, 3))


shades = shade(labelled_images[either])
x = np.column_stack([labelled[either], np.ones(len(either))])
weights = np.linalg.lstsq(x, shades, rcond=None)[0]
explained = 1 - np.mean((shades - x @ weights) ** 2) / shades.var()
brighter = weights[:-1] / np.linalg.norm(weights[:-1])
print(f"share of the shade's variance that is linear in z, as fitted: {explained:.2f}")
print(f"cosine between the two directions: {sleeves @ brighter:.2f}")
assert explained > 0.5
assert math.isclose(explained, np.corrcoef(shades, x @ weights)[0, 1] ** 2, rel_tol=1e-4)

# %% [markdown]
# The two directions are not quite at right angles. The cosine is no larger than that of two random directions may be (section sec:where-latents-are). Even so, who
# moves along one moves a little along the other. The usual cure is
# a projection: take away the part of $n$ that lies along the other direction $b$,
#
# $$n_\perp = \frac{n - (n \cdot b)\,b}{\|n - (n \cdot b)\,b\|}, \qquad\text{so that } n_\perp \cdot b = 0.$$
#
# ### Move, and measure
#
# Take new latents that give T-shirts. Add $s\,n$ to each, for growing lengths $s$. Two questions: how many are pullovers now? And
# is it still the *same* garment, with sleeves?
#
# There must be a **control**. Any big step changes the picture, and some of the changed pictures are pullovers. So do the same with random
# directions of the same length. And the classifier must not be the only judge: it has labelled the latents that the direction was found
# with. So we also look at the pixels where sleeves are, on a scale that is 0 for the mean T-shirt and 1 for the mean pullover.
#
# **Predict before you run.** The vectors have length 8. How far must we go, until about half of the T-shirts have become pullovers?
#
# <details><summary>Answer</summary>
#
# Not far: a length of 2, a quarter of the latent's own. In 64 dimensions the boundary is close to every point, if only you know where it
# is. A random direction hardly moves towards it: its cosine to $n$ is about $\pm\tfrac18$.
#
# </details>


# %%
def sides(images):
    """The mean pixel left and right of the body, where sleeves are."""
    return np.concatenate([images[:, 8:24, :7], images[:, 8:24, 21:]], axis=2).mean(axis=(1, 2, 3))


orthogonal = sleeves - (sleeves @ brighter) * brighter
orthogonal /= np.linalg.norm(orthogonal)
assert abs(orthogonal @ brighter) < 1e-12
pool = rng.normal(size=(1500, DIM))
pool_probs = classify(draw(pool))[1]
start = pool[pool_probs.argmax(axis=1) == T_SHIRT][:100]
random = rng.normal(size=(3, DIM))
directions = {"n": [sleeves], "n⊥": [orthogonal]}
directions["random"] = random / np.linalg.norm(random, axis=1, keepdims=True)

# %%
side = {kind: sides(labelled_images[classes == kind]).mean() for kind in (T_SHIRT, PULLOVER, DRESS)}
lengths = np.array([0.0, 0.5, 1.0, 1.5, 2.0, 3.0])
share, sleeved, shift, afterwards = {}, {}, {}, {}
for name, vectors in directions.items():
    moved = [draw(np.concatenate([start + s * v for v in vectors])) for s in lengths]
    afterwards[name] = moved[-2][: len(start)]  # of the first vector
    kinds = [classify(images)[1].argmax(axis=1) for images in moved]
    share[name] = np.array([np.mean(kind == PULLOVER) for kind in kinds])
    at_sides = np.array([sides(images).mean() for images in moved])
    sleeved[name] = (at_sides - side[T_SHIRT]) / (side[PULLOVER] - side[T_SHIRT])
    shift[name] = np.array([np.mean(shade(images)) for images in moved]) - shade(draw(start)).mean()
assert abs(sleeved["n"][0]) < 0.2  # without a move they are T-shirts, ...
assert abs(shift["n"][0]) < 1e-4  # ... and their shade is what it was

# %%
_, axes = plt.subplots(1, 3, figsize=(11, 3))
curves = {"share of pullovers": share, "sleeves, in the pixels": sleeved, "change of shade": shift}
styles = {"n": ("-", plots.BLUE), "n⊥": ("--", plots.GREEN), "random": (":", plots.VERMILION)}
for ax, (title, values) in zip(axes, curves.items(), strict=True):
    for name, (style, color) in styles.items():
        ax.plot(lengths, values[name], style, color=color, marker="o", label=name)
    ax.set(xlabel="length $s$ of the move", title=title)
axes[0].set_ylim(0, 1)
legend = axes[0].legend()
said = ". ".join(
    f"{title[0].upper()}{title[1:]}: "
    + ", ".join(f"{name} {values[name][4]:.2f} and {values[name][5]:.2f}" for name in styles)
    for title, values in curves.items()
)
plots.show(
    f"Three panels over the length of the move, with a line for n, one for n⊥ and one for random directions. At lengths 2 and 3. {said}."
)

# %% [markdown]
# *A hundred T-shirts, moved along three kinds of directions. Left: how many have become pullovers, says the classifier. Middle: the
# pixels at their sides, from 0 (mean T-shirt) to 1 (mean pullover). Right: by how much their shade has changed on average.*

# %%
begin = draw(start)
print(f"after a move of length {lengths[-2]} (shade: mean change, and correlation before/after):")
kept, other, follows = {}, {}, {}
for name, after in afterwards.items():
    kept[name], other[name] = (
        np.linalg.norm(after - images) / math.sqrt(after.size)
        for images in (begin, np.roll(begin, 1, axis=0))
    )
    follows[name] = np.corrcoef(shade(begin), shade(after))[0, 1]
    print(f"{name:14} {share[name][-2]:4.0%} pullovers, shade {shift[name][-2]:+.2f},", end=" ")
    print(f"correlation {follows[name]:.2f};", end=" ")
    print(f"distance to start {kept[name]:.2f}, to another {other[name]:.2f}")
assert share["n"][-2] > 0.3
assert share["n⊥"][-2] > 0.25
assert share["n⊥"][-2] < share["n"][-2]  # fewer pullovers, too
assert share["random"][-2] < 0.5 * share["n⊥"][-2]  # the control
rise = {name: np.subtract(values[-2], values[0]) for name, values in sleeved.items()}
assert rise["n⊥"] > 0.3
assert rise["random"] < 0.4 * rise["n⊥"]
assert abs(shift["n⊥"][-2]) < abs(shift["n"][-2])
assert kept["n⊥"] < other["n⊥"]
assert kept["random"] < 0.7 * kept["n⊥"]
assert follows["n⊥"] > 0.3

# %% [markdown]
# Read the lines one by one.
#
# - **It works.** Many of the T-shirts have become pullovers, and the pixels at their sides rise, too. (Pullovers are not the only garments with
#   sleeves: coats and shirts have them, too.) Random
#   directions of the same length turn few.
# - **Whether the projection helps is not clear.** At length 2 the shade has changed less along $n_\perp$ than along $n$. But fewer have become
#   pullovers, too. Compare moves that turn as many (look at both panels). The projection takes away what
#   the two directions share, and that is little if the angle between them is nearly right. And it takes away what is *linear* in $z$; $G$
#   is not linear.
# - **It is the same garment, more or less.** Dark ones tend to stay darker than others: the shades before and after are correlated. On average a
#   picture is a little nearer to the one it came from than to another T-shirt. A random move of the same length (one direction) changes the picture
#   much less. Sleeves account for a part of that. The shade has changed as well, so the attribute is not the only thing that changed.
#
# > **A claim you will meet:** *edits in latent space change one attribute and nothing else.* That is the hope, not a property of GANs.
# > Always measure what else has changed.

# %% [markdown]
# ## One garment in each row {#one-garment-a-row}
#
# Now look at some of them. We take T-shirts of which the classifier is sure. Each **row** is one latent, each column one step further
# along $n_\perp$. So each latent must be repeated, once for each column, **along an axis**. Section sec:soft-labels shows what comes out without
# one, in a well-known example. The check is one line: all columns of a row are equal.
#
# **Predict before you run.** At length 2, on average, the share of pullovers is the one of section sec:directions. Will each row end as a pullover
# of the same shade?
#
# <details><summary>Answer</summary>
#
# The average can't tell. It is over a hundred garments, and says little about one of them, or about these few, of which the classifier was sure.
# The names above the pictures say how each row ends. Not with the same shade: some change theirs, and by more than the mean shade moves.
#
# </details>

# %%
columns = np.linspace(0, 2, 5)
surest = pool[pool_probs[:, T_SHIRT] > 0.95][:6]
fixed = np.repeat(surest, len(columns), axis=0).reshape(6, len(columns), DIM)
assert (fixed == fixed[:, :1]).all()  # all columns of a row are equal
steps = columns[:, np.newaxis] * orthogonal  # (5, 64)
pictures = draw((fixed + steps).reshape(-1, DIM))
called = classify(pictures)[1].argmax(axis=1).reshape(6, -1)
fig, axes = plt.subplots(6, len(columns), figsize=(5.5, 7.5))
for ax, picture, kind in zip(axes.flat, pictures, called.flat, strict=True):
    ax.imshow(picture[..., 0], cmap="gray", vmin=-1, vmax=1)
    ax.set_axis_off()
    ax.set_title(names[kind], fontsize=8)
for ax, s in zip(axes[0], columns, strict=True):
    ax.set_title(f"$s$ = {s:.1f}\n{ax.get_title()}", fontsize=8)
ends = ", ".join(names[kind] for kind in called[:, -1])
plots.show(
    f"Six rows of five pictures. Each row begins with a T-shirt. To the classifier the last pictures of the rows are: {ends}."
)

# %% [markdown]
# *Six T-shirts on their way along $n_\perp$, from $s = 0$ to $s = 2$, not chosen by how they end. Above each picture: the classifier's
# name for it.*

# %% [markdown]
# ## Sums of latents {#sums-of-latents}
#
# Radford et al. (2016) did arithmetic with latents, as others had done with words: *smiling woman − neutral woman + neutral man* gave a smiling
# man. With single latents it was unstable. With the **mean of three** for each term it worked.
#
# **Predict before you run.** Why three? Think of section sec:where-latents-are: how long is the mean of $k$ latents, and how long is the sum
# $\bar a - \bar b + \bar c$ of three such means?
#
# <details><summary>Answer</summary>
#
# A mean of $k$ independent latents has variance $1/k$ in each number. Variances add up, also for differences, so the sum of three
# means has variance $3/k$, and a length of about $8 \sqrt{3/k}$. For $k = 1$ that is 13.9, far outside the shell. For $k = 3$ it is 8, on
# the shell. For more it is inside, which is truncation again. So is it the length that makes three work, or is it that a mean says more
# surely what is meant? We can tell the two apart: make *all* sums as long as 8, and see whether $k$ still matters much.
#
# </details>
#
# Two sums. We know what we want, so we can count the successes:
#
# - *pullover − T-shirt + dark T-shirt*. Wanted: a **dark pullover**. The classifier must say pullover, and the shade must be below the median of
#   all T-shirts and pullovers. The control is the same sum *without dark*: pullover − T-shirt + any T-shirt.
# - *pullover − T-shirt + dress*. Wanted: a **dress with sleeves**. The classifier must say dress, and the pixels at both sides must be nearer to
#   those of the mean pullover than to those of the mean dress.


# %%
shirts, pullovers, dresses = (labelled[classes == kind] for kind in (T_SHIRT, PULLOVER, DRESS))
shirt_shades = shade(labelled_images[classes == T_SHIRT])
dark_shirts = shirts[shirt_shades < np.quantile(shirt_shades, 0.25)]
dark, halfway = np.median(shades), np.mean([side[DRESS], side[PULLOVER]])


def dark_pullovers(images):
    return (classify(images)[1].argmax(axis=1) == PULLOVER) & (shade(images) < dark)


def dresses_with_sleeves(images):
    return (classify(images)[1].argmax(axis=1) == DRESS) & (sides(images) > halfway)


# %%
def mean_of(group, k, n=300):
    """n times the mean of k latents, drawn from the group."""
    return group[rng.integers(len(group), size=(n, k))].mean(axis=1)


def of_length_8(z):
    return 8 * z / np.linalg.norm(z, axis=1, keepdims=True)


rates, rescaled, control = {}, {}, {}
for k in (1, 3, 10):
    steps = mean_of(pullovers, k) - mean_of(shirts, k)
    first, second, plain = (steps + mean_of(g, k) for g in (dark_shirts, dresses, shirts))
    rates[k] = dark_pullovers(draw(first)).mean(), dresses_with_sleeves(draw(second)).mean()
    rescaled[k] = dark_pullovers(draw(of_length_8(first))).mean()
    control[k] = dark_pullovers(draw(plain)).mean()
    length = np.linalg.norm(first, axis=1).mean()
    assert abs(length / (8 * math.sqrt(3 / k)) - 1) < 0.15
    print(f"k = {k:2}: length {length:5.2f}, sqrt(3/k) * 8 = {8 * math.sqrt(3 / k):5.2f}")
    print(f"   dark pullovers: {rates[k][0]:.0%}; if scaled to 8: {rescaled[k]:.0%};", end=" ")
    print(f"without 'dark': {control[k]:.0%}. Dresses with sleeves: {rates[k][1]:.0%}")

# %%
real_dresses = sides(data.scale(x_test[y_test == DRESS]))
rare = np.mean(real_dresses > halfway)
print(f"dresses with sleeves among real dresses: {rare:.0%}")
calls = np.bincount(classify(draw(second))[1].argmax(axis=1), minlength=10)
print("the second sum, k = 10, is to the classifier:", end=" ")
print(", ".join(f"{names[i]} {calls[i] / calls.sum():.0%}" for i in calls.argsort()[:-4:-1]))
assert rare < 0.1
assert rates[1][0] < rates[3][0] - 0.1 < rates[10][0] - 0.2  # means do better ...
assert abs(rescaled[10] - rescaled[1]) < 0.15  # ... but not at equal length
assert rescaled[1] > rates[1][0] + 0.03
assert control[1] < control[3] < control[10] - 0.1
assert rates[3][0] > control[3] + 0.05  # what "dark" adds
assert rates[10][0] > control[10] + 0.1
assert max(both[1] for both in rates.values()) < 0.1  # the second sum fails
assert dresses_with_sleeves(labelled_images[classes == DRESS]).mean() < 0.5

# %%
_, axes = plt.subplots(1, 2, figsize=(8, 5.2))
wanted, judges = [], (dark_pullovers, dresses_with_sleeves)
for i, (third, title) in enumerate(((dark_shirts, "dark T-shirt"), (dresses, "dress"))):
    terms = [mean_of(group, 3, n=5) for group in (pullovers, shirts, third)]
    terms.append(terms[0] - terms[1] + terms[2])
    pictures = draw(np.stack(terms, axis=1).reshape(-1, DIM))
    title = f"pullover $-$ T-shirt + {title} = ..."
    ax = plots.image_grid(pictures, columns=4, title=title, ax=axes[i])
    wanted.append(int(judges[i](pictures[3::4]).sum()))
plots.show(
    f"Two blocks of five rows and four columns, with k = 3. Left: pullover, T-shirt, dark T-shirt, and the sums, of which {wanted[0]} of 5 count as dark pullovers. Right: pullover, T-shirt, dress, and the sums, of which {wanted[1]} of 5 count as dresses with sleeves."
)

# %% [markdown]
# *In each row the pictures of three mean latents, and of their sum.*
#
# The first sum works better, the more latents each mean is made of. That is the length: at $8\sqrt3$, far outside the shell, single latents do worse
# than scaled to 8, and means of ten do better, near the centre. Made equally long, they are about alike. And the control? Without *dark*, the sums
# give dark pullovers too, as some pullovers are dark, and more of them the larger
# $k$ is. What *dark* adds is the difference, and not the whole share. The first sum stays where section sec:directions has
# measured: a plane separates T-shirts and pullovers, and most of the shade's variance is linear there.
#
# The second sum takes a step that was learned among T-shirts, and takes it **somewhere else**. Nothing in the training asked that
# "sleeves" be the same direction everywhere. And the data holds few dresses with sleeves, so $G$ had few to learn from. What
# comes out has other names for the classifier.
#
# > **A claim you will meet:** *latent space is a space of meanings, in which one can calculate.* Sometimes, nearby, and on average. The pictures in
# > a paper may be the ones that worked. Count how often it works, and compare with the same sum without the term in question.

# %% [markdown]
# ## Backwards: from a picture to its latent {#inversion}
#
# $G$ goes from $z$ to $x$. This GAN has no network that goes back. (Some have one: BiGAN and ALI train an encoder together with $G$. For a
# generator that is trained already, one can train an encoder afterwards: exercise 1.) But we can **search**, as Creswell and Bharath (2018) do: look
# for the $z$ whose
# picture comes closest to $x$,
#
# $$\hat z = \arg\min_z\; \frac{1}{784} \|G(z) - x\|^2 + \lambda\,\frac{1}{64} \|z\|^2.$$
#
# $G$ can be differentiated, so gradient descent works. This time $G$'s weights stay fixed, and **$z$ is what moves**.
#
# Where does the second term come from? Suppose that $x = G(z)$ plus normal noise of standard deviation $s$ in each pixel. Then
# $-\log p(z \mid x) = \|G(z) - x\|^2 / 2s^2 + \|z\|^2 / 2$ + a constant. Multiply by $2 s^2 / 784$: the minimum is that of the formula above,
# with $\lambda = 64\,s^2 / 784$. So the term is the **prior** on $z$, and $\lambda$ says how good a match we hope for.
#
# The error has many local minima. So we start from several random latents and keep the best one.


# %%
def search(x, starts=STARTS):
    """Searches latents for images x; returns starts and ends `(n, starts, 64)`, and errors."""
    goal = tf.repeat(tf.constant(x), starts, axis=0)
    first = np.float32(rng.normal(size=(len(goal), DIM)))
    z = tf.Variable(first)
    rate = keras.optimizers.schedules.CosineDecay(SEARCH_RATE, SEARCH_STEPS)
    optimizer = keras.optimizers.Adam(rate)
    optimizer.build([z])

    @tf.function
    def step():
        with tf.GradientTape() as tape:
            error = tf.reduce_mean((gan.generator(z, training=False) - goal) ** 2, axis=(1, 2, 3))
            prior = PRIOR * tf.reduce_mean(z**2, axis=1)
            loss = tf.reduce_sum(error + prior)  # a sum: each search is on its own
        optimizer.apply([tape.gradient(loss, z)], [z])
        return error

    for _ in range(SEARCH_STEPS):
        error = step()
    shape = (len(x), starts, DIM)
    errors = np.sqrt(error.numpy()).reshape(shape[:2])  # root mean square over the pixels
    return first.reshape(shape), z.numpy().reshape(shape), errors


# %%
print(f"the prior expects an error of about {math.sqrt(PRIOR * 784 / DIM):.2f} in each pixel")

# %% [markdown]
# What shall we invert? Seven kinds of pictures:
#
# - **own**: samples of $G$ itself. Their latents exist, and we know them.
# - **real**: test images, which $G$ has never seen.
# - the same test images **upside down**, **shifted** by seven pixels, and in **negative**;
# - **digits** of MNIST;
# - **noise**: each pixel drawn evenly from $[-1, 1]$.
#
# **Predict before you run.** Put the seven in order, from the smallest error to the largest. Will the search find the true latents of $G$'s
# own samples?
#
# <details><summary>Answer</summary>
#
# Own samples come first, then real images. The same images upside down or shifted are clearly worse. That may surprise you with the
# shifted ones: to us they are as easy to name. Digits and noise are no garments at all; negatives are last. As for the true latents, wait
# and see.
#
# </details>

# %%
some = rng.choice(len(x_test), TARGETS, replace=False)
test_images = data.scale(x_test[some])
digits = data.scale(data.load_data("mnist")[1][0][:TARGETS])
true_latents = rng.normal(size=(TARGETS, DIM))
shifted = np.full_like(test_images, -1)
shifted[:, 7:, 7:] = test_images[:, :-7, :-7]
targets = {
    "own": draw(true_latents),
    "real": test_images,
    "upside down": test_images[:, ::-1],
    "shifted": shifted,
    "digits": digits,
    "noise": rng.uniform(-1, 1, size=test_images.shape).astype("float32"),
    "negative": -test_images,
}
everything = np.concatenate(list(targets.values()))
first_latents, found_latents, errors = search(everything)
best = errors.argmin(axis=1)
best_latents = found_latents[np.arange(len(best)), best]

# %%
best_errors = dict(zip(targets, errors.min(axis=1).reshape(-1, TARGETS), strict=True))
flat = everything.reshape(len(everything), -1)
_, distances = metrics.nearest_neighbors(flat, samples.reshape(len(samples), -1))
lucky = dict(zip(targets, distances.reshape(-1, TARGETS) / 28, strict=True))  # rms: 28 = sqrt(784)
norms = dict(zip(targets, np.linalg.norm(best_latents, axis=1).reshape(-1, TARGETS), strict=True))
for name, error in best_errors.items():
    print(f"{name:12} error {error.mean():.3f} ({error.min():.2f} to {error.max():.2f}),", end=" ")
    print(f"nearest of {SAMPLES} samples {lucky[name].mean():.2f}, length {norms[name].mean():.1f}")

# %%
found_images = draw(best_latents)
strip = [
    np.concatenate([targets[name], found_images[i * TARGETS : (i + 1) * TARGETS]])
    for i, name in enumerate(targets)
]
ax = plots.image_grid(np.concatenate(strip), columns=2 * TARGETS)
for row, name in enumerate(targets):
    text = ax.text(-4, (row + 0.5) * 30, name, ha="right", va="center")
said = ", ".join(f"{name} {error.mean():.2f}" for name, error in best_errors.items())
plots.show(
    f"Seven rows: at the left six pictures, at the right what the search found for them. The mean error of a pixel, row by row: {said}."
)

# %% [markdown]
# *Left half: the pictures to be found. Right half, in the same order: the best that the search found.*

# %%
average = {name: error.mean() for name, error in best_errors.items()}
assert np.median(best_errors["own"]) < 0.15  # the search can find what is there ...
assert np.median(best_errors["real"]) > 1.5 * np.median(best_errors["own"])  # ... mostly
for name in ("upside down", "shifted"):  # the same images
    assert average[name] > 1.2 * average["real"]
assert 1.4 * average["real"] < average["digits"] < average["noise"]
assert average["negative"] == max(average.values())
assert all(average[name] < lucky[name].mean() for name in targets)  # searching beats luck


# %%
def coarse(images):
    """Means of 4 x 4 pixels, in the places of the pixels."""
    means = images.reshape(-1, 7, 4, 7, 4).mean(axis=(2, 4))
    return means.repeat(4, axis=1).repeat(4, axis=2)[..., np.newaxis]


matched = found_images[TARGETS : 2 * TARGETS]
fine = [images - coarse(images) for images in (targets["real"], matched)]
blocks = [coarse(images) for images in (targets["real"], matched)]
explained = {  # the share of the variance of the real images that the matches account for
    name: 1 - np.mean((found - goal) ** 2) / np.var(goal)
    for name, (goal, found) in {"coarse": blocks, "details": fine}.items()
}
print("real images, share that is matched:", {k: round(float(v), 2) for k, v in explained.items()})
assert 0 < explained["details"] < explained["coarse"] - 0.2
assert explained["coarse"] < 1
assert fresh["recall"] < of_real["recall"] - 0.1
same = classify(matched)[1].argmax(axis=1)
print("real images whose match has the same class:", np.sum(same == y_test[some]), "of", TARGETS)

# %% [markdown]
# ### What cannot be inverted, and why
#
# $G$ has 64 numbers to play with, an image has 784. The pictures that $G$ can make, its **range**, form a sheet of at most 64 dimensions in
# a space of 784. A picture that is not on the sheet has no latent at all. The search then returns the nearest point of the sheet it can
# find.
#
# - **Own** samples are on the sheet. What is left of their error is the search's: local minima, few steps, and the prior.
# - **Real** garments are *near* it. On most of its own samples the same search does better. So where it does not get stuck, a part of what is
#   missing here is probably missing in $G$. Six images each are few.
#   Shape and shade are matched, more or less. Of the details (prints, stripes, texture) less is found: the line printed above compares the
#   coarse picture, means of 4 × 4 pixels, with the rest. Sections sec:sphere and sec:truncation measured the same gap from the other side: fresh samples have a
#   lower recall than real images.
# - The **shifted** garment is as easy to name as the others, though its edge is cut off. To $G$ it is impossible: its garments are all centred, so
#   there is no
#   latent for one in the corner. And whatever $G$ draws in the middle is wrong twice: bright where the goal is black, and the other way round.
# - **Digits, noise and negatives** are nothing that $G$ was ever asked for. What comes back has little to do with them.
#
# > **A claim you will meet:** *every image has its code in the latent space; one only has to find it.* Only $G$'s own samples have one for
# > sure. For all others the search gives an answer too, without a warning. Look at the error before you believe it.
#
# ### Was the latent found?
#
# For $G$'s own samples we know the true latent. Compare.

# %%
own, own_errors = found_latents[:TARGETS], errors[:TARGETS]


def cosine(u, v):
    """Cosine of the angles between rows."""
    return np.sum(u * v, axis=-1) / np.linalg.norm(u, axis=-1) / np.linalg.norm(v, axis=-1)


to_truth = cosine(own, true_latents[:, np.newaxis])  # (n, starts)
print("error of each search:      ", np.round(own_errors[:3].astype("float64"), 2).tolist())
print("cosine to the true latent: ", np.round(to_truth[:3], 2).tolist())
good = own_errors < 0.15
two = [(i, s, t) for i, row in enumerate(good) for s in np.flatnonzero(row) for t in range(s)]
to_each_other = [cosine(own[i, s], own[i, t]) for i, s, t in two if good[i, t]]
to_start = cosine(own, first_latents[:TARGETS])
print(
    f"the {good.sum()} good matches: cosine to the true latent {to_truth[good].mean():.2f},",
    end=" ",
)
print(f"to the start {to_start[good].mean():.2f}, to each other {np.mean(to_each_other):.2f}")
assert good.flat[own_errors.argmin()]  # the best one is a good one
assert good.sum() >= TARGETS / 2
assert to_truth[good].mean() < 0.5
assert np.mean(to_each_other) < 0.5
assert to_start[good].mean() > to_truth[good].mean()

# %% [markdown]
# The picture is found, the latent is **not**. The latents found are far from the true one, and far from each other. Yet they give nearly
# the same picture. So, as far as an error of 0.15 can tell, a picture does not have *the* latent.
#
# How can that be? Take the derivatives of all 784 pixels in all 64 numbers, the Jacobian $J$ at $z$. Its singular values tell how much the
# picture changes in each of 64 directions.

# %%
z = tf.constant(np.float32(latents[:6]))
with tf.GradientTape() as tape:
    tape.watch(z)
    pixels = tf.reshape(gan.generator(z, training=False), (6, 784))
jacobians = tape.batch_jacobian(pixels, z).numpy()  # (6, 784, 64)
_, singular, axes_in_z = np.linalg.svd(jacobians, full_matrices=False)
_, ax = plt.subplots(figsize=(6, 2.8))
lines = ax.semilogy(np.arange(1, DIM + 1), singular.T, color=plots.BLUE, alpha=0.6)
ax.set(xlabel="direction, from strongest to weakest", ylabel="singular value")
power = np.cumsum(singular**2, axis=1) / np.sum(singular**2, axis=1, keepdims=True)
needed = np.sum(power < 0.9, axis=1) + 1
falls = singular[:, 0] / singular[:, -1]
plots.show(
    f"Singular values of the Jacobian on a logarithmic axis, for six latents. From the first to the last they fall by a factor of {falls.min():.0f} to {falls.max():.0f}."
)

# %% [markdown]
# *Singular values of the Jacobian at six latents.*

# %%
print("directions that make up 90 % of all change:", needed.tolist(), "of", DIM)
assert needed.max() < 8
for s, k in zip(singular**2, needed, strict=True):  # k directions are enough, k - 1 are not
    assert s[:k].sum() >= 0.9 * s.sum() > s[: k - 1].sum()
strong, weak = axes_in_z[:, 0], axes_in_z[:, DIM // 2 :].sum(axis=1) / math.sqrt(DIM // 2)
changes = {}
for name, direction in {"strongest": strong, "weaker half": weak}.items():
    assert np.allclose(np.linalg.norm(direction, axis=1), 1, atol=1e-4)
    moved = draw(latents[:6] + direction)
    changes[name] = np.linalg.norm(moved - samples[:6]) / math.sqrt(moved.size)
    print(f"a move of length 1 along the {name}: pixels change by {changes[name]:.3f}")
assert changes["strongest"] > 3 * changes["weaker half"]

# %% [markdown]
# A handful of the 64 directions does nearly all the work. In the weaker half the picture hardly changes, even over a length of 1. So the
# picture pins down few of the 64 directions. The rest is left to the prior, and to the start of the search: the latents found are more like their
# starts than like the truth.

# %% [markdown]
# ## Exercises
#
# **1.** Train an encoder: a network that gets $G(z)$ and returns $z$. The pairs `labelled_images`, `labelled` are there. Take two dense
# layers and the mean squared error. Does $G(E(x))$ come close to real images? And does it help the search to start from $E(x)$?
#
# <details><summary>Solution</summary>
#
# It is much quicker than a search, and far less close: with 4,000 pairs about as close as the nearest of 1,500 random samples. (Most directions in
# $z$ can't be read off a picture, as section sec:inversion has shown.) More pairs may help, and so may an error that is measured in pixels:
# $\|G(E(x)) - x\|^2$. To start a search from it, change `search` so that it takes its first latents. Whether it helps the search, try.
#
# ```python
# layers = [keras.Input((28, 28, 1)), keras.layers.Flatten()]
# layers += [keras.layers.Dense(256, "relu"), keras.layers.Dense(DIM)]
# encoder = keras.Sequential(layers)
# encoder.compile(keras.optimizers.Adam(1e-3), "mse")
# encoder.fit(labelled_images, labelled, epochs=30, batch_size=64, verbose=0)
# for name in ("own", "real"):
#     again = draw(encoder.predict(targets[name], verbose=0))
#     gap = (again - targets[name]).reshape(TARGETS, -1)
#     by_encoder = np.linalg.norm(gap, axis=1).mean() / 28  # rms: 28 = sqrt(784)
#     print(f"{name}: encoder {by_encoder:.2f}, search {average[name]:.2f}, luck {lucky[name].mean():.2f}")
#     assert by_encoder > 1.2 * np.median(best_errors[name])
#     assert 0.8 * lucky[name].mean() < by_encoder < 2 * lucky[name].mean()
# ```
#
# </details>
#
# **2.** Truncate as Brock et al. do: draw again each number beyond a threshold $c$, until none is left. What is the standard deviation of
# such numbers? Compare $c = 1$ with scaling by that $\psi$.
#
# <details><summary>Solution</summary>
#
# The variance of a standard normal number that is kept within $\pm c$ is $1 - 2 c\,\varphi(c) / (2 \Phi(c) - 1)$, with the density $\varphi$ and the
# distribution function $\Phi$. For $c = 1$ the standard deviation is 0.54. At $c = 1$ the two ways agree closely.
#
# ```python
# for c in (2.0, 1.0):  # the formula holds for both; the second is what follows
#     inside = math.erf(c / math.sqrt(2))  # 2 Phi(c) - 1
#     density = math.exp(-(c**2) / 2) / math.sqrt(2 * math.pi)
#     std = math.sqrt(1 - 2 * c * density / inside)
#     z = rng.normal(size=(SAMPLES, DIM))
#     while (far := np.abs(z) > c).any():
#         z[far] = rng.normal(size=far.sum())
#     assert abs(z.std() - std) < 0.01
# drawn_again = measure(draw(z), "drawn again")
# shortened = measure(draw(std * latents), f"psi = {std:.2f}")
# assert abs(drawn_again["recall"] - shortened["recall"]) < 0.08
# assert abs(drawn_again["precision"] - shortened["precision"]) < 0.05
# ```
#
# </details>
#
# **3.** Principal components are a rival: 64 numbers as well, and a linear map. Fit them to the training images. Do they come closer to real
# images than $G$? And do they make better pictures from random numbers?
#
# <details><summary>Solution</summary>
#
# They come closer to real images, and to most of what $G$ cannot make, though not to noise. That is what they are made for: no linear map with 64
# numbers has a
# smaller mean square error on the data. But their samples are fog. To come near to each image is one thing; to make images only, and no
# others, is another.
#
# ```python
# train = data.scale(x_train).reshape(-1, 784).astype("float64")
# center = train.mean(axis=0)
# variances, components = np.linalg.eigh(np.cov(train.T))
# variances, components = variances[-DIM:], components[:, -DIM:]  # the largest come last
# for name, x in targets.items():
#     code = (x.reshape(TARGETS, -1) - center) @ components
#     rebuilt = code @ components.T + center
#     error = np.sqrt(np.mean((rebuilt - x.reshape(TARGETS, -1)) ** 2, axis=1)).mean()
#     print(f"{name:12} principal components {error:.2f}, G {average[name]:.2f}")
#     assert (error < average[name]) == (name not in ("own", "noise"))
# code = rng.normal(size=(SAMPLES, DIM)) * np.sqrt(variances)
# fog = np.clip(code @ components.T + center, -1, 1).astype("float32").reshape(-1, 28, 28, 1)
# plots.image_grid(fog[:10], columns=10)
# assert measure(fog, "principal components")["distance"] > 5 * fresh["distance"]
# ```
#
# </details>
#
# ## Summary
#
# - A latent of $d$ normal numbers has a length near $\sqrt d$. The middle of a straight line is shorter by $\sqrt2$, and is distributed like a
#   scaled latent: here about as precise, and nearly as varied. Slerp keeps the length.
# - Truncation trades variety for typical pictures. That needs a centre that is typical, as with one class at a time.
# - A linear classifier in $z$ gives the direction of an attribute. Test it against random directions of the same length, and measure what else
#   it changes.
# - One fixed noise for each row: repeat along an axis, and assert that all columns of a row are equal.
# - Inversion searches for the nearest picture that $G$ can make. A small error says that there is one. A large error says only that this search
#   found none. The latent it returns is one of many.
#
# **Next:** lesson sec:clinic is a clinic. Eleven failures on demand, how to tell them apart, and what cures them.
