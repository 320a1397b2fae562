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
# # Two dimensions {#two-dimensions}
#
# In the plane you can see all of a GAN: each sample, what $D$ thinks of every point, and each arrow that $G$ learns
# from. At the end you draw the data yourself.
#
# **Papers:** Srivastava et al., [*VEEGAN: Reducing Mode Collapse in GANs using Implicit Variational
# Learning*](https://arxiv.org/abs/1705.07761) (2017) · Lin et al., [*PacGAN: The power of two samples in generative adversarial
# networks*](https://arxiv.org/abs/1712.04086) (2018)
#
# **You need:** lessons sec:two-losses to sec:train-step. · **Study time:** 60 minutes ·
# **Running time:** about 95 seconds on two CPU cores; no GPU needed.
#
# **You will be able to**
#
# - measure what a generator covers, with four numbers, and say what each cannot see;
# - show that all a generator learns comes through the slope of $D$ at its own samples;
# - read a film of a training run, and the loss curves under it;
# - train a GAN on data that you drew, with networks that you built.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

from kgan import data, labs, metrics, plots, presets, theory
from kgan.labs.film import Film, Recorded

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
rng = np.random.default_rng(SEED)

# %%
# Parameters: change them and run everything again.
N = 2500  # samples of a measurement, as in the papers
TRAINING_POINTS = 100_000
LIVE_SEED = 1000 + SEED  # of the run on this page; the recorded runs have the seeds 0 to 9

# %% jupyter={"source_hidden": true}
ON_GPU = bool(tf.config.list_physical_devices("GPU"))
plt.rcParams.update({"axes.spines.top": False, "axes.spines.right": False})
plt.rcParams.update({"legend.frameon": False, "figure.constrained_layout.use": True})

# %% [markdown]
# ## Why the plane {#why-the-plane}
#
# An image of 28 × 28 pixels is a point in a space of 784 dimensions. Nobody can see $p_g$ there, or $D$. We look at samples and guess.
#
# In the plane there is nothing to guess. A few thousand samples show $p_g$. $D$ takes two numbers and gives one: a landscape, which one can draw. And $p_\text{data}$ is known, because we make it.
#
# Two data sets are used in many papers. Both are mixtures of small round Gaussians: the **ring** of 8, and the **grid**
# of 25.

# %%
ring, grid = data.ring(), data.grid()
print(f"the ring has {len(ring.centers)} modes, the grid {len(grid.centers)}")

# %% jupyter={"source_hidden": true}
_, axes = plt.subplots(1, 3, figsize=(9, 3.1))
for ax, mixture, title in zip(axes, (ring, ring, grid), ("ring", "one mode", "grid"), strict=True):
    ax.scatter(*mixture.sample(N, seed=SEED).T, s=2, color=plots.BLUE, linewidths=0)
    ax.set(aspect="equal", title=title)
right = ring.centers[0]
axes[1].set(xlim=right[0] + np.array([-0.05, 0.05]), ylim=right[1] + np.array([-0.05, 0.05]))
circle = plt.Circle(right, 3 * ring.std, fill=False, linestyle="--")
patch = axes[1].add_patch(circle)
plots.show(
    "Three panels of dots. The ring: eight tiny spots on a circle. One of its spots enlarged: a round cloud, nearly all of it inside a dashed circle. The grid: five rows of five tiny spots."
)

# %% [markdown]
# *The ring, one of its modes under the magnifying glass, and the grid. The dashed circle has a radius of three standard
# deviations.*
#
# Each Gaussian is a **mode** of the data: a place where the density has a peak. The modes are islands, with nothing in between. Real data is a bit like this: there are shirts, and shoes, and hardly anything halfway.

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
for name, mixture in {"ring": ring, "grid": grid}.items():
    gaps = np.linalg.norm(mixture.centers[1:] - mixture.centers[0], axis=1) / mixture.std
    halfway = -((gaps.min() / 2) ** 2) / 2 / math.log(10)  # log10 of exp(-d^2 / 2)
    print(
        f"{name}: {len(mixture.centers)} modes; neighbours are {gaps.min():.1f} standard deviations"
    )
    print(f"      apart, and halfway the density of each has fallen to 1e{halfway:.0f} of its peak")
assert math.isclose(gaps.min(), 2 / 0.05)  # the grid: 2 apart
between = np.linalg.norm(ring.centers[1] - ring.centers[0])
assert math.isclose(between, 2 * math.sin(math.pi / 8))  # the ring: an eighth of a turn

# %% [markdown]
# ## Four numbers {#four-numbers}
#
# $G$ should go to all modes (**coverage**), equally often, stay on them (**quality**), and fill each to its full width. When it misses modes, that is **mode collapse**. In the worst case it makes one point.
#
# Four numbers tell. Draw $n$ samples, and give each to its nearest center.
#
# - **High quality**: the share of samples within $3σ$ of their center. How large can it be? The squared distance over $2σ^2$ is
#   exponentially distributed in the plane, so a share $1 - e^{-9/2}$ of the data itself lies within $3σ$.
# - **Modes**: how many centers have at least one such sample.
# - **Reverse KL**: let $s_k$ be the share of samples given to center $k$, of $K$. Then
#   $\text{KL}(s \,\|\, \tfrac1K) = \sum_k s_k \log (K s_k)$. It is 0 for equal shares and $\log K$ if one center gets all. (Lesson
#   sec:optimal-generator: the other direction would be infinite as soon as one mode is missing.)
# - **Spread**: how far high-quality samples are from the mean of their mode, as a standard deviation, over what it should be. Cutting off
#   at $3σ$ makes the data's own deviation a little smaller than $σ$, so we divide by that.
#
# The first two are what VEEGAN's and PacGAN's papers report (lesson sec:mode-collapse-lesson, section sec:published-table); PacGAN's adds the reverse KL. The last two say what the first two
# miss.

# %%
CUT = 1 - 4.5 * math.exp(-4.5) / (1 - math.exp(-4.5))  # E[u | u <= 4.5], u exponential


def coverage(points, mixture):
    points, k = np.asarray(points, "float64"), len(mixture.centers)
    distance = np.linalg.norm(points[:, None] - mixture.centers, axis=2)  # (n, k)
    nearest, good = distance.argmin(axis=1), distance.min(axis=1) <= 3 * mixture.std
    share = np.bincount(nearest, minlength=k) / len(points)
    clouds = [points[good & (nearest == mode)] for mode in np.unique(nearest[good])]
    squares = sum(np.sum((cloud - cloud.mean(axis=0)) ** 2) for cloud in clouds)
    variance = squares / (2 * max(good.sum(), 1))  # of one coordinate
    kl, spread = theory.kl(share, np.full(k, 1 / k)), math.sqrt(variance / CUT) / mixture.std
    found = {"modes": len(clouds), "high_quality": good.mean()}
    return {**found, "reverse_kl": kl, "spread": spread}


# %% jupyter={"source_hidden": true}
def row(name, found):
    """Prints the four numbers."""
    quality = f"{found['high_quality']:7.1%}"
    print(
        f"{name:24s} {found['modes']:4d}  {quality}  {found['reverse_kl']:.3f}    {found['spread']:.2f}"
    )


# %% [markdown]
# To learn what the four can see, we invent seven generators.
#
# **Predict before you run.** One generator returns the eight centers, exactly, in equal shares. Another has learned 400
# points of the data by heart, and repeats them. What do the four numbers say about them?
#
# <details><summary>Answer</summary>
#
# The first gets full marks for modes, quality and reverse KL: 100 % high quality, more than the data itself. Only the spread
# tells: it is 0. The second gets nearly full marks everywhere. None of the four compares with the training points.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
x = ring.sample(N, seed=SEED)
first = np.linalg.norm(x - ring.centers[0], axis=1) < 0.3  # the samples of one mode
angle = rng.uniform(0, 2 * np.pi, size=N)
invented = {
    "the data itself": x,
    "400 points by heart": np.resize(ring.sample(400, seed=SEED + 1), (N, 2)),
    "eight point masses": np.resize(ring.centers, (N, 2)),
    "one mode forgotten": x[~first],
    "... but for one sample": np.concatenate([x[~first], x[first][:1]]),
    "one mode only": x[first],
    "anywhere on the circle": np.stack([np.cos(angle), np.sin(angle)], axis=1),
}
for name, points in invented.items():
    row(name, coverage(points, ring))

# %% [markdown]
# (From left to right: modes, high quality, reverse KL, spread.)

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
found = {name: coverage(points, ring) for name, points in invented.items()}
for name, points in invented.items():
    package = metrics.mode_coverage(points, ring)
    assert all(math.isclose(package[key], found[name][key], abs_tol=1e-9) for key in package)
many = coverage(ring.sample(200_000, seed=SEED), ring)
best = 1 - math.exp(-9 / 2)
print(
    f"200,000 points of the data: {many['high_quality']:.2%} of high quality; 1 - exp(-9/2) = {best:.2%}"
)
assert abs(many["high_quality"] - best) < 1e-3  # four standard errors
assert abs(many["spread"] - 1) < 0.005  # four standard errors: 1 / sqrt(2 * 2 * 200,000) each
assert abs(2 * math.sqrt(best * (1 - best) / N) - 0.004) < 5e-4  # with N samples, give or take

# %% jupyter={"source_hidden": true}
masses, forgotten = found["eight point masses"], found["one mode forgotten"]
assert (masses["modes"], masses["high_quality"]) == (8, 1)
assert masses["spread"] < 1e-9
assert forgotten["modes"] == 7
assert found["... but for one sample"]["modes"] == 8
assert math.isclose(forgotten["reverse_kl"], math.log(8 / 7), abs_tol=0.01)
assert math.isclose(found["one mode only"]["reverse_kl"], math.log(8))
assert found["anywhere on the circle"]["reverse_kl"] < 0.01  # blind to quality
assert found["anywhere on the circle"]["high_quality"] < 0.1
by_heart = found["400 points by heart"]
assert by_heart["modes"] == 8
assert by_heart["high_quality"] > 0.98
assert by_heart["reverse_kl"] < 0.02
assert by_heart["spread"] > 0.95
four = data.Mixture(ring.centers[:4], ring.std)  # none of these has an opposite one
assert coverage(invented["one mode only"], four)["modes"] == 1

# %% [markdown]
# | | sees | is blind to |
# |---|---|---|
# | modes | modes that are never reached | shares (one sample is enough), quality, width |
# | high quality | samples between the modes | modes that are missing; modes that have shrunk |
# | reverse KL | modes that are missing or rare | where around its center a sample lies |
# | spread | modes that have shrunk | modes that are missing |
#
# All four are blind to memorising.
#
# > **A claim you will meet:** *mode collapse means that the generator has memorised the training data.* They are two failures, and nearly
# > opposite ones. The generator that knows 400 points by heart covers all modes. The one with a single mode need not repeat any training
# > point. Lesson sec:evaluation has a test for memorising.
#
# > **Another one:** *100 % high quality is as good as it gets.* The data itself has 98.9 %; with 2,500 samples, give or take 0.4 points. Clearly
# > more than that is no success: points that belong further out are missing. Look at the spread.
#
# ## All that $G$ ever learns {#arrows}
#
# Now a real GAN, by the package's recipe for the ring: two networks of three layers of 128, the pairing loss (each fake's logit against a real one's; section sec:optimal-d-other-losses), Adam
# without momentum.


# %%
preset = presets.get("ring", seed=LIVE_SEED)
epochs = preset.epochs(TRAINING_POINTS)
gan = Recorded.from_preset(preset).record(steps=epochs * (TRAINING_POINTS // preset.batch_size))
points = ring.sample(TRAINING_POINTS, seed=LIVE_SEED)
print("G:", gan.generator.input_shape, "->", gan.generator.output_shape)
print("D:", gan.discriminator.input_shape, "->", gan.discriminator.output_shape)
print("parameters:", gan.generator.count_params(), "and", gan.discriminator.count_params())
print(f"{preset.decay_steps} steps of {preset.batch_size}; loss: {preset.adversarial_loss}")

# %% [markdown]
# (`Recorded` is a GAN that also keeps the losses of every step, for the film.)
#
# How does $G$ learn where to go? Its loss sees the fakes $x_j = G_θ(z_j)$ through $D$ alone. So, by the chain rule,
#
# $$∇_θ J_G = \sum_{j=1}^{m}
# \underbrace{\frac{\partial J_G}{\partial ℓ(x_j)}}_{\text{how strongly}} \;
# \underbrace{∇_{\!x}\, ℓ(x_j)}_{\text{where to}} \;
# \underbrace{\frac{\partial G_θ(z_j)}{\partial θ}}_{\text{which weights move it}}$$
#
# The middle factor is an arrow in the plane, at each fake. It points where $D$'s logit $ℓ$ rises. The first factor
# is one number for each fake. For the pairing loss $J_G = \frac1m \sum_j \log(1 + e^{ℓ(x^\text{real}_j) - ℓ(x_j)})$ it is
# $-\frac1m\, σ\bigl(ℓ(x^\text{real}_j) - ℓ(x_j)\bigr)$, always negative: going *down* $J_G$ is going *along* the arrow.
#
# We compute the gradient both ways: at once, by the tape, and from the three factors.

# %%
m = preset.batch_size
latents = tf.constant(rng.normal(size=(m, gan.latent_dim)), "float32")
real_logits = gan.discriminator(points[:m], training=True)
weights = gan.generator.trainable_weights
with tf.GradientTape(persistent=True) as tape:
    fake = gan.generator(latents, training=True)
    fake_logits = gan.discriminator(fake, training=True)
    j_g = gan.adversarial_loss.generator(fake_logits, real_logits)
at_once = tape.gradient(j_g, weights)

strength = -tf.sigmoid(real_logits - fake_logits) / m  # (m, 1)
arrows = tape.gradient(fake_logits, fake)  # (m, 2): each logit depends on its own fake alone
factors = tape.gradient(fake, weights, output_gradients=strength * arrows)  # the sum over j

# %% jupyter={"source_hidden": true}
# Many GPUs round the factors of their products to 10 bits: there the two agree less closely.
close = {"rtol": 1e-4, "atol": 1e-7} if not ON_GPU else {"rtol": 1e-2, "atol": 1e-4}
for direct, product in zip(at_once, factors, strict=True):
    assert np.allclose(direct, product, **close)
assert np.allclose(strength, tape.gradient(j_g, fake_logits), rtol=1e-5, atol=0)
# G's last bias simply shifts all fakes: dG/db is the identity, and the formula is a plain sum.
assert np.allclose(at_once[-1], np.sum(strength * arrows, axis=0), **close)
assert (np.array(strength) < 0).all()
assert gan.generator.output_shape == gan.discriminator.input_shape == (None, 2)
print(f"the length of G's gradient: {tf.linalg.global_norm(at_once):.6f} at once,", end="")
print(f" {tf.linalg.global_norm(factors):.6f} from the factors")

# %% [markdown]
# They agree. So these arrows are **all that $G$ ever learns**. In $G$'s step the real points come in through the first factor only: they make an arrow count more or less. They turn it only later, through $D$'s training.
#
# ### The film
#
# The film shows the landscape of $D$, the fakes and their arrows. The pairing loss only cares about differences of logits, so the level of $D$ means nothing. As a colour we take
# $σ\bigl(ℓ(x) - \overline{ℓ(\text{fakes})}\bigr)$: the probability, according to $D$, that $x$ is the real one in a pair with a
# typical fake. For losses with cross-entropy it is simply $σ(ℓ(x)) = D(x)$.

# %% [markdown]
# **Predict before you run.** At the start all fakes lie in a small clump in the middle. Where will the first arrows point? And the last, if all goes well?
#
# <details><summary>Answer</summary>
#
# The first all point much the same way: across the small clump $D$'s landscape is little more than a slope. At the end $D$ hardly tells fakes from data, and the arrows have no common direction.
#
# </details>

# %%
MARKS = (0, 50, 100, 150, 200, 250, 300, 400, 500, 700, 1000, 1500, 2000, 3000, 5000, 8000)
latents = rng.normal(size=(N, 2))  # the same in every frame
film = Film([*MARKS, preset.decay_steps], latents, ring)
gan.fit(points, batch_size=m, epochs=epochs, verbose=0, callbacks=[film])
live = metrics.mode_coverage(gan.generate(N, seed=LIVE_SEED), ring)
row("the ring, live", live)

# %% jupyter={"source_hidden": true}
curves = gan.curves.numpy()
assert len(curves) == int(gan.g_optimizer.iterations)
assert (curves > 0).all()
assert live["modes"] == 8
# Ten runs of this recipe, other seeds, are recorded. A new one lies in their prediction interval
# (95 %: the mean +- t * sd * sqrt(1 + 1/10), t = 2.26) for each of three numbers.
ten = [r for r in data.recorded("mixtures") if r["name"] == "ring"]
assert sorted(r["seed"] for r in ten) == list(range(10))
for key in ("high_quality", "reverse_kl", "spread"):
    values = np.array([r[key] for r in ten])
    half_width = 2.26 * values.std(ddof=1) * math.sqrt(1 + 1 / 10)
    print(f"{key:12s} {live[key]:.3f}; predicted from ten recorded runs:", end=" ")
    print(f"{max(values.mean() - half_width, 0):.3f} to {values.mean() + half_width:.3f}")
    assert abs(live[key] - values.mean()) < 1.5 * half_width  # three intervals at once
sizes = [np.median(np.linalg.norm(f["fake"] - f["fake"].mean(0), axis=1)) for f in film.frames]
film.show(
    f"Film in the plane, with eight open circles at the centers of the modes, and the two losses under it. White points, first a clump of radius {sizes[0]:.2f} in the middle, spread to a radius of {max(sizes):.2f}. In the end they are eight spots in the eight open circles, on grey islands, about one half, in a dark plane. The orange arrows lose their common direction.",
    curves,
    even=(math.log(2),),
    xscale="log",
)

# %% [markdown]
# *The ring's recipe from the first step to the last. Colour: what $D$ thinks, from 0 (dark: fake) through ½ to 1 (bright: real). Open circles: the
# modes. White: 500 of the 2,500 fakes. Orange: the arrows $∇_{\!x}\, ℓ$ at 12 of them; the direction is exact, the length is compressed. Points
# beyond the frame are drawn at its edge. Below: the two losses of every step, the even level $\log 2$ in grey, and the frame's step.*
#
# Where films do not play, here are four of its frames.

# %% jupyter={"source_hidden": true}
_, axes = plt.subplots(1, 4, figsize=(10, 2.8))
chosen = [film.frames[i] for i in (1, 4, 9, -1)]
for ax, frame in zip(axes, chosen, strict=True):
    colors = film.draw(ax, frame)
bar = plt.colorbar(colors, ax=axes, label="$D$'s opinion", ticks=[0, 0.5, 1], shrink=0.8)
steps = ", ".join(str(frame["step"]) for frame in chosen)
radii = [np.linalg.norm(frame["fake"], axis=1) for frame in chosen]
on_circle = [np.mean(np.abs(radius - 1) < 0.1) for radius in radii]
plots.show(
    f"Four frames of the film side by side, after {steps} steps: a clump, a cloud, a circle, and eight spots in the eight open circles, with a bar of colours from 0 to 1. Near the ring's circle are {', '.join(f'{share:.0%}' for share in on_circle)} of the points."
)

# %% [markdown]
# *Four frames of the film, each with the number of its step.*
#
# Look at three things.
#
# - **It is $D$ that drives the fakes.** It lowers the landscape where fakes crowd, and raises it where there is data that the fakes do not reach.
#   The arrows
#   follow. No fake knows about the others: its arrow depends on $D$ and on its own place alone. (How an arrow moves a fake is up to the third factor, $G$'s own derivative. At steps 50 and 200 the arrows are nearly parallel, and yet the clump spreads between the two.)
# - **Coarse comes before fine.** First the clump becomes a cloud as large as the ring, then a circle, then eight spots, and last each spot shrinks,
#   here to less than its mode's size.
# - **At the end $D$ has little to say.** It hardly tells fakes from data, and the arrows point this way and that. That does not mean that nothing is
#   wrong: half of the data lies within 1.18 standard deviations of its center, half of the fakes nearer. The modes are too narrow, and $D$ hardly
#   sees it.
#
# We measure that in four ways. How often does $D$ score a real point higher than a fake? Without a clue, in half of the pairs. What is $J_D$, as a mean over 50 steps? Do the arrows agree? We take the length of
# their sum over the sum of their lengths: 1 if all point the same way, near 0 if they point in all directions. And how far are the fakes from the centers?


# %%
def agreement(frame):
    """The length of the arrows' sum over the sum of their lengths."""
    lengths = np.linalg.norm(frame["arrows"], axis=1)
    return np.linalg.norm(frame["arrows"].sum(axis=0)) / lengths.sum()


# %% jupyter={"source_hidden": true}
print("step   pairs won by D   J_D    agreement of arrows   median distance to a center")
medians, d_losses = [], []
for frame in chosen:
    distance = np.linalg.norm(frame["fake"][:, None] - ring.centers, axis=2).min(axis=1)
    medians.append(np.median(distance) / ring.std)
    d_losses.append(curves[max(frame["step"] - 50, 0) : frame["step"], 0].mean())
    print(f"{frame['step']:5d} {frame['won']:11.0%} {d_losses[-1]:10.3f}", end="")
    print(f" {agreement(frame):13.2f} {medians[-1]:24.1f} standard deviations")
assert (np.diff(medians) < 0).all()  # coarse before fine: closer from frame to frame
# Half of the data lies within 1.18 standard deviations of its center.
assert 0.6 < medians[-1] < 1.1 < 20 < medians[0]
assert max(abs(chosen[i]["won"] - 0.5) for i in (0, -1)) < 0.1  # half of the pairs at both ends!
off = np.abs(np.array(d_losses) - math.log(2))
assert max(off[0], off[-1]) < 0.09 < 0.11 < off[2] == off.max()  # 0.07 and 0.01; 0.14
print(f"agreement of the very first arrows: {agreement(film.frames[0]):.2f}")
if not ON_GPU:  # the clump has spread, and its arrows are nearly parallel: here 0.96
    assert agreement(chosen[1]) > 0.9
early = max(agreement(frame) for frame in film.frames[1:6])
assert agreement(chosen[-1]) < min(0.3, early)  # here 0.06 to 0.10
assert on_circle[1] < 0.4 < 0.6 < on_circle[2]  # a cloud, a circle
assert live["spread"] < 0.95  # and too narrow

# %% [markdown]
# The first two columns alone prove nothing. At step 50 $D$ wins about half of the pairs as well, its loss is near the even level of 0.69, and everything is still wrong. (At step
# 740, when the fakes are much closer to the data, it is further from it.) Its landscape is hardly
# more than a slope. A slope cannot tell a clump from a ring around it, like the linear judge of lesson sec:optimal-generator, section sec:d-one-half. All columns together say that the end is better than step 50, not that it is perfect.
#
# Look at the curves under the film again. Could you tell from them where the fakes are? That the spots get too narrow?
#
# ## Your own data {#plane-lab}
#
# The lab trains a GAN in the plane while you watch. You choose the data, or draw them, the loss, momentum, brakes, and the networks' width, and may change your mind on the way. Besides the landscape it shows the four numbers, and the curves.

# %%
labs.Plane()

# %% [markdown]
# *The lab "A GAN in the plane". It needs a running kernel: run the cell, then press Start. Where nothing can run, you see a picture of its 300th step. (Here reals are blue, fakes vermilion, and the
# networks smaller than above.)*
#
# **Try.**
#
# 1. Press *Start*. Which of the four numbers is good first, and which last?
# 2. After about 3,000 steps choose the momentum 0.9, without a new start. What do the four numbers say now?
# 3. Choose *own points*, and draw two spots far apart, one with ten times as many points as the other. Does $G$ go to both?
# 4. Press *As code*. You get the cell that does the same with `kgan` alone. Run it.
#
# <details><summary>What you should see</summary>
#
# The lab can also be played by code, and its numbers are those of the page.
#
# ```python
# lab = labs.Plane()
# for steps in (300, 2700):
#     lab.advance(steps)
#     row(f"after {lab.step} steps", lab.numbers())
#     assert lab.numbers()["reverse_kl"] < 0.03
#     assert (lab.numbers()["high_quality"] > 0.5) == (lab.step == 3000)
# assert lab.numbers()["modes"] == 8
# assert lab.numbers()["spread"] < 0.9
# lab.change("beta_1", 0.9)
# for steps in (300, 300, 300):
#     lab.advance(steps)
#     assert lab.numbers()["high_quality"] < 0.05
# ```
#
# (1) The shares are even within 300 steps; the quality takes a few thousand, and by then the spread has fallen below 1. (2) The quality is gone within
# 300 steps. Lesson sec:mode-collapse-lesson looks into that.
#
# ```python
# near, far = rng.normal((-1, 0), 0.05, (300, 2)), rng.normal((1, 0), 0.05, (30, 2))
# lab = labs.Plane(np.concatenate([near, far]))
# lab.advance(2000)
# share = np.mean(lab.frame["samples"][:, 0] > 0.5)
# print(f"share of the samples near the small spot: {share:.1%}; it should be {30 / 330:.1%}")
# assert share < 0.05
# ```
#
# (3) In the run that we made it did not: the small spot got no sample at all in 2,000 steps. It is one run; try others.
#
# </details>
#
# ## Exercises
#
# **1.** What is the reverse KL of a generator that reaches half of the ring's modes, in equal shares? And of one that misses a single mode of the grid?
# Work it out, then invent the points and check.
#
# <details><summary>Solution</summary>
#
# With equal shares on $j$ of $K$ modes it is $\log(K/j)$: $\log 2 = 0.69$, and $\log \frac{25}{24} = 0.04$.
#
# ```python
# half = coverage(np.resize(ring.centers[:4], (N, 2)), ring)
# all_but_one = coverage(np.resize(grid.centers[1:], (24 * 100, 2)), grid)
# assert math.isclose(half["reverse_kl"], math.log(2))
# assert math.isclose(all_but_one["reverse_kl"], math.log(25 / 24))
# ```
#
# A small reverse KL need not mean that all modes are there.
#
# </details>
#
# **2.** On the line 99.7 % of a normal distribution lie within $3σ$, in the plane 98.9 %. How many in a space of 784 dimensions? What follows for "high quality" of
# images?
#
# <details><summary>Solution</summary>
#
# Practically none. The length of a normal vector is close to $\sqrt{784} = 28$ times $σ$.
#
# ```python
# for dimensions in (1, 2, 784):
#     lengths = np.linalg.norm(rng.normal(size=(4000, dimensions)), axis=1)
#     print(f"{dimensions} dimensions: {np.mean(lengths < 3):.1%} within 3", end="")
#     print(f", median {np.median(lengths):.1f}")
# assert lengths.min() > 20
# ```
#
# So the rule of $3σ$ belongs to the plane. For images one needs other measures: lesson sec:evaluation.
#
# </details>
#
# **3.** Write the first factor, *how strongly*, for the non-saturating loss $J_G = -\frac1m \sum_j \log σ(ℓ(x_j))$: a function of the fakes' logits. The second cell
# from here checks yours, once you have written it into `mine`, and says what is wrong.


# %% jupyter={"source_hidden": true}
def check_strength(function):
    """Compares with the tape, and recognises four mistakes."""
    logits = tf.constant([[-2.0], [0.0], [3.0], [0.5]])
    d, m = tf.sigmoid(logits), len(logits)
    right = -(1 - d) / m
    wrong = {
        "The sign: going down the loss must be going along the arrow.": -right,
        "The mean: where is the 1 / m?": m * right,
        "That is the minimax loss's: strong where D believes the fake.": -d / m,
        "That is the loss itself; differentiate it in the logit.": -tf.math.log(d) / m,
    }
    with tf.GradientTape() as tape:
        tape.watch(logits)
        j_g = -tf.reduce_mean(tf.math.log_sigmoid(logits))
    assert np.allclose(tape.gradient(j_g, logits), right)
    answer = tf.convert_to_tensor(function(logits))
    hints = [hint for hint, value in wrong.items() if np.allclose(answer, value, atol=1e-5)]
    fine = np.allclose(answer, right, atol=1e-5)
    return "Right." if fine else (*hints, "Not yet: try it for one fake first.")[0]


# %%
def mine(fake_logits):
    """How strongly J_G pulls at each logit: rewrite the last line."""
    m = len(fake_logits)
    return tf.sigmoid(fake_logits) / m


print(check_strength(mine))

# %% [markdown]
# <details><summary>Solution</summary>
#
# $-\frac1m\,(1 - σ(ℓ(x_j)))$: an arrow counts most where $D$ is sure that the point is a fake.
#
# ```python
# assert check_strength(lambda logits: -(1 - tf.sigmoid(logits)) / len(logits)) == "Right."
# assert check_strength(lambda logits: (1 - tf.sigmoid(logits)) / len(logits)).startswith("The sign")
# assert check_strength(lambda logits: tf.sigmoid(logits) - 1).startswith("The mean")
# assert check_strength(lambda logits: -tf.sigmoid(logits) / len(logits)).startswith("That is the min")
# assert check_strength(lambda logits: -tf.math.log_sigmoid(logits) / 4).startswith("That is the loss")
# assert check_strength(mine).startswith("Not yet")
# ```
#
# </details>
#
# **4.** Fool all four numbers. Invent a generator that has learned no point by heart, gets full marks in all four, and yet makes no Gaussians at all.
#
# <details><summary>Solution</summary>
#
# Small circles around the centers. Their radius $r$ makes the spread right: $r^2 / 2$ must be the variance of a coordinate of the data within $3σ$, which is
# $σ^2\,(1 - 4.5\, e^{-4.5} / (1 - e^{-4.5}))$. And one sample in ninety goes somewhere else, since 100 % of high quality would look suspicious.
#
# ```python
# radius = ring.std * math.sqrt(2 * CUT)
# turn = rng.uniform(0, 2 * np.pi, size=N)
# circles = np.resize(ring.centers, (N, 2)) + radius * np.stack([np.cos(turn), np.sin(turn)], axis=1)
# circles[::90] *= 1.2
# fooled = coverage(circles, ring)
# row("circles", fooled)
# assert fooled["modes"] == 8
# assert abs(fooled["high_quality"] - best) < 0.005
# assert fooled["reverse_kl"] < 0.001
# assert abs(fooled["spread"] - 1) < 0.01
# ```
#
# Every summary forgets. In the plane you can look. Lesson sec:evaluation asks what to do where you cannot.
#
# </details>
#
# **5.** Pass your own two Keras networks to the lab: `labs.Plane("ring", generator, discriminator)`. Break it: what becomes of a generator whose latents are a
# single number?
#
# <details><summary>Solution</summary>
#
# Its samples are a curve, which has to cross the empty plane between islands: some samples are always on the way.
#
# ```python
# import keras
#
# keras.utils.set_random_seed(SEED)
# layers = keras.layers
# hidden = [layers.Dense(64, "relu"), layers.Dense(64, "relu")]
# thin = keras.Sequential([keras.Input((1,)), *hidden, layers.Dense(2)])
# hidden = [layers.Dense(64, "leaky_relu"), layers.Dense(64, "leaky_relu")]
# judge = keras.Sequential([keras.Input((2,)), *hidden, layers.Dense(1)])
# lab = labs.Plane("ring", thin, judge)
# lab.advance(2000)
# row("one latent number", lab.numbers())
# assert lab.numbers()["high_quality"] < 0.3
# ```
#
# </details>
#
# **6.** Train the recipe for the grid, for 2,000 steps instead of 25,000. It wants points divided by 4, the centers' largest coordinate. How far does it get?
#
# <details><summary>Solution</summary>
#
# Most modes are there. The rate has fallen to 0 by then: this is a short training, not the beginning of the long one. Compare the quality with lesson sec:mode-collapse-lesson, section sec:published-table.
#
# ```python
# import kgan
#
# short = presets.get("grid", seed=SEED, decay_steps=2000)
# small = kgan.GAN.from_preset(short)
# x = grid.sample(400 * m, seed=SEED) / 4
# small.fit(x, batch_size=m, epochs=5, verbose=0)
# found = metrics.mode_coverage(4 * small.generate(N, seed=SEED), grid)
# row("the grid, briefly", found)
# assert found["modes"] >= 15
# assert found["reverse_kl"] < 0.5
# ```
#
# </details>
#
# **7.** (Open.) Draw data in the lab that no setting you find can learn. Is it $D$ that fails, or $G$, or the time? What would you look at to decide?
#
# ## Summary
#
# - In the plane all of a GAN can be seen: samples, landscape, arrows.
# - Count modes, but measure quality, shares and spread too. Each number is blind to something, and all four to memorising.
# - All that $G$ learns are arrows: the slope of $D$ at its own samples. The data comes in only through $D$.
# - Coarse comes before fine. At the end of this run $D$ had little to say, and the modes were too narrow all the same.
# - An even game is no proof. At step 50 losses and scores were nearly even, and everything was wrong.
#
# **Next:** lesson sec:mode-collapse-lesson makes this GAN collapse on purpose, and looks for a cure.
