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
# # Training dynamics {#dynamics}
#
# Lesson sec:optimal-generator said where the game should end. Does training get there?
#
# **Papers:** Mescheder et al., [*Which Training Methods for GANs do actually Converge?*](https://arxiv.org/abs/1801.04406) (2018) ·
# [Mescheder et al.](https://arxiv.org/abs/1705.10461) (2017) ·
# [Gulrajani et al.](https://arxiv.org/abs/1704.00028) (2017) · [Gidel et al.](https://arxiv.org/abs/1802.10551) (2019)
#
# **You need:** lessons sec:two-losses to sec:optimal-generator; derivatives; the eigenvalues of a 2 × 2 matrix. · **Study time:** 60 minutes ·
# **Running time:** about 20 seconds on two cores.
#
# **You will be able to**
#
# - write down the smallest GAN, and draw how its players move;
# - read from two eigenvalues whether training comes to rest or flies apart, and say when they decide nothing;
# - say why the players take turns, and what turns alone do not give;
# - choose R1's weight where the best one is known;
# - say what of this a GAN with layers shows.

# %%
# Set-up. Importing kgan first keeps TensorFlow's start-up messages off the page.
import math

from kgan import data, labs, losses, penalties, plots, theory

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

SEED = 0
rng = np.random.default_rng(SEED)
LOSSES = ("minimax", "non_saturating", "wasserstein")

# %%
# Parameters: change them and run everything again. (The checks hold for these values.)
START = (1.0, 1.0)  # theta and psi, the first point of most runs
H = 0.2  # the learning rate of sections sec:dirac-gan, sec:taking-turns and sec:brakes
DRIFT_H = (0.2, 0.3, 0.4)  # the learning rates of the long runs in section sec:taking-turns
DRIFT_STEPS = 20_000
CIRCLE_H = (0.05, 0.1, 0.2)  # the learning rates of section sec:computed-circle
GAMMAS = (0.3, 1.0, 4.0)  # the weights of R1 in section sec:brakes
GP_WEIGHTS = (0.25, 10.0)  # the weights of the gradient penalty in section sec:brakes; the usual one is 10

# %% [markdown]
# ## The smallest GAN {#dirac-gan}
#
# The game of lesson sec:two-player-game ran past the data, and came back. To see why, take away all else:
#
# - **The data** is one point, $x = 0$.
# - **The generator** loses its noise: it always makes $x = θ$.
# - **The discriminator** loses $b$. Its logit is a straight line through 0: $ℓ(x) = ψ x$, so
#   $D(x) = σ(ψ x)$. (Its $w$ is called $ψ$ here, as in the papers.)
#
# A distribution on one point is a *Dirac* distribution, so this is the **Dirac-GAN**. It should end at $θ = 0$, with the sample on the data, and at $ψ = 0$, where $D$ says ½ everywhere.

# %% jupyter={"source_hidden": true}
x = np.linspace(-3, 3, 200)
theta, psi = START
_, ax = plt.subplots(figsize=(7, 3), layout="constrained")
ax.plot(x, 1 / (1 + np.exp(-psi * x)), color=plots.BLUE, label="D(x)")
tilt = psi
for _ in range(5):  # steps of D alone; the formula comes below
    tilt -= H * theta * float(tf.sigmoid(tilt * theta))
assert 0.25 * psi < tilt < 0.5 * psi
flatter = 1 / (1 + np.exp(-tilt * x))
ax.plot(x, flatter, "--", color=plots.BLUE, label="D(x) after five steps of D")
ax.plot(0, 0.5, "o", color="black", markersize=9, label="real")
height = 1 / (1 + math.exp(-psi * theta))
ax.plot(theta, height, "s", color=plots.VERMILION, markersize=9, label="fake")
ax.annotate("", (theta + 1, height), (theta + 0.15, height), arrowprops={"arrowstyle": "->"})
ax.set(xlabel="x", ylabel="probability", ylim=(0, 1))
legend = ax.legend(frameon=False, loc="lower right")
plots.show(
    f"D's probability against x, a rising curve. The real point lies at 0, the fake point at {theta:g}, where the curve is at {height:.2f}. A dashed curve, D after five steps, is flatter: its slope is {tilt / psi:.2f} times as large. A level arrow to the right shows where the fake moves: to where the curve is higher."
)

# %% [markdown]
# *The Dirac-GAN at $θ = 1$, $ψ = 1$. The fake moves to where $D$ is higher (arrow); $D$ tilts to put the fake down
# (dashed).*
#
# Here $D$ is wrong: it finds the fake more real than the data. So $G$ moves *away* from the data, while $D$ corrects itself.
#
# ### Who moves where
#
# $D$'s logit is $0$ on the data and $ψθ$ on the sample. So (lesson sec:two-losses) $J_D = \log 2 - \log(1 - σ(ψθ))$ and, for $G$, $\log(1 - σ(ψθ))$ (minimax) or $-\log σ(ψθ)$ (non-saturating).
#
# Each player goes down its own slope. A dot means "per unit of time":
#
# $$\dot ψ = -θ\,σ(ψθ), \quad \dot θ = ψ\,σ(ψθ)$$
#
# in the minimax game; in the non-saturating one $\dot θ = ψ\,σ(-ψθ)$.
#
# Wasserstein's loss has no $σ$: $\dot ψ = -θ$, $\dot θ = ψ$.


# %%
def sigmoid(logit):
    return 1 / (1 + math.exp(-logit))


def flow(theta, psi, adversarial_loss):
    """Where the players want to go: theta', psi'."""
    logit = psi * theta  # D's logit on the only sample
    g_pull = {"minimax": sigmoid(logit), "non_saturating": sigmoid(-logit), "wasserstein": 1.0}
    d_pull = 1.0 if adversarial_loss == "wasserstein" else sigmoid(logit)
    return psi * g_pull[adversarial_loss], -theta * d_pull


# %% jupyter={"source_hidden": true}
def downhill(theta, psi, adversarial_loss):
    """The same from the package's losses, by automatic differentiation."""
    theta, psi = tf.Variable(theta, dtype="float64"), tf.Variable(psi, dtype="float64")
    loss = losses.get(adversarial_loss)
    with tf.GradientTape(persistent=True) as tape:
        real_logit, fake_logit = psi * 0.0, psi * theta
        d_loss, g_loss = loss.discriminator(real_logit, fake_logit), loss.generator(fake_logit)
    return -float(tape.gradient(g_loss, theta)), -float(tape.gradient(d_loss, psi))


for name in LOSSES:
    for theta, psi in rng.normal(size=(20, 2)):
        by_hand = flow(theta, psi, name)
        assert np.allclose(by_hand, downhill(theta, psi, name), rtol=0, atol=1e-12)
        assert np.allclose(by_hand, theory.DiracGAN(name).flow(theta, psi), rtol=0, atol=1e-12)

# %% [markdown]
# The cell above checks these formulas, those of `kgan.theory.DiracGAN`, against the package's losses.
#
# ## Running in circles {#circles}
#
# With tiny steps the pair $(θ, ψ)$ runs along a **flow** in the plane.
#
# **Predict before you run.** The game starts at $θ = 1$, $ψ = 1$. Where does the pair go?
#
# <details><summary>Answer</summary>
#
# Round and round. $G$ arrives with $D$ still tilted, and runs past the data. In two of the three games it never gets closer. In the non-saturating game it does, slowly.
#
# </details>


# %% jupyter={"source_hidden": true}
def follow(game, start, time, dt=0.02):
    """Follows the flow by Runge and Kutta's method, whose error is far below what we look at."""
    path = [np.array(start, "float64")]
    for _ in range(round(time / dt)):
        point = path[-1]
        a = np.array(game.flow(*point))
        b = np.array(game.flow(*(point + dt / 2 * a)))
        c = np.array(game.flow(*(point + dt / 2 * b)))
        d = np.array(game.flow(*(point + dt * c)))
        path.append(point + dt / 6 * (a + 2 * b + 2 * c + d))
    return np.array(path)


def radius2(path):
    """theta^2 + psi^2 at each point."""
    return np.sum(path**2, axis=-1)


games = {name: theory.DiracGAN(name) for name in LOSSES}
flows = {name: follow(game, START, time=40) for name, game in games.items()}
_, axes = plt.subplots(1, 3, figsize=(11, 3.9), sharey=True, layout="constrained")
theta, psi = np.meshgrid(np.linspace(-2, 2, 11), np.linspace(-2, 2, 11))
arrows = {"color": "#888888", "angles": "xy", "scale": 24, "width": 0.006}
for ax, (name, game) in zip(axes, games.items(), strict=True):
    ax.quiver(theta, psi, *game.flow(theta, psi), **arrows)
    ax.plot(*flows[name].T, color=plots.BLUE)
    ax.plot(*START, "s", color=plots.VERMILION, label="start")
    ax.plot(0, 0, "o", color="black", label="equilibrium")
    ax.set(title=name, xlabel=r"generator $\theta$", aspect="equal")
    ax.set(xlim=(-2.4, 2.4), ylim=(-2.4, 2.4), xticks=range(-2, 3), yticks=range(-2, 3))
axes[0].set_ylabel(r"discriminator $\psi$")
legend = axes[0].legend(loc="lower left", framealpha=1)
ends = {name: math.hypot(*path[-1]) for name, path in flows.items()}
plots.show(
    f"Three panels of arrows that turn clockwise around the origin. A blue curve starts at the point {START[0]:g}, {START[1]:g}, at the distance {math.hypot(*START):.2f} from the origin. It is a circle for minimax and for Wasserstein, with the distance {ends['minimax']:.2f} and {ends['wasserstein']:.2f} at the end, and a slow inward spiral for non-saturating, down to {ends['non_saturating']:.2f}."
)

# %% [markdown]
# *The flow of three games, and the way from one start in 40 units of time.*
#
# Are the circles perfect? The distance to the equilibrium changes by
#
# $$\tfrac{d}{dt}(θ^2 + ψ^2)/2 = θ\dot θ + ψ\dot ψ.$$
#
# In the minimax and the Wasserstein game the two terms cancel: the pair never comes closer. In the non-saturating game they do not. As $σ(ℓ) - σ(-ℓ) = \tanh(ℓ/2)$,
#
# $$θ\dot θ + ψ\dot ψ = -θψ\,\tanh(ψθ/2) \;≤\; 0.$$
#
# A weak brake: near the equilibrium about $-θ^2ψ^2/2$.

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
theta, psi = rng.normal(scale=2, size=(2, 1000))
brake = dict.fromkeys(LOSSES, 0.0)
brake["non_saturating"] = -theta * psi * np.tanh(psi * theta / 2)
for name, game in games.items():
    theta_dot, psi_dot = game.flow(theta, psi)
    assert np.allclose(theta * theta_dot + psi * psi_dot, brake[name], rtol=0, atol=1e-12)
    r2 = radius2(flows[name])
    print(f"{name:15s} theta^2 + psi^2: {r2[0]:.4f} at the start, {r2[-1]:.4f} at the end")
for name in ("minimax", "wasserstein"):
    assert np.ptp(radius2(flows[name])) < 1e-6  # closed circles
plane = np.array([1, 1j])  # Wasserstein's is exact: 40 radians, clockwise
assert np.isclose(flows["wasserstein"][-1] @ plane, START @ plane * np.exp(-40j))
assert (np.diff(radius2(flows["non_saturating"])) <= 0).all()  # ever closer

# %% [markdown]
# Try it yourself, with real steps.

# %%
labs.Dirac()

# %% [markdown]
# *The lab "dirac": the pair in the plane, $D$'s line with the sliding fake, a round's eigenvalues, the distance, the losses. Where nothing can run, you see six paths.*
#
# **Try** settings. Its tasks belong to later sections: 1 and 3 to sec:taking-turns, 5 to sec:computed-circle, 2 and 4 to sec:brakes. The sixth goes beyond this lesson.
#
# ## The same eigenvalues, different fates {#eigenvalues}
#
# Near the equilibrium $ψθ$ is tiny, and $σ(0) = 1/2$. To first order both BCE games are the same linear one, with the matrix
#
# $$J = \begin{pmatrix}0 & 1/2 \\ -1/2 & 0\end{pmatrix}: \quad λ^2 + 1/4 = 0, \quad λ = ± i/2.$$
#
# Solutions of the *linear* game behave like $e^{λ t}$: the **real part** of λ tells how fast the distance grows or (below 0) shrinks, the **imaginary part** how fast the pair turns. What of the real game, which is only nearly linear?
#
# - **All real parts below 0:** whoever starts near enough arrives.
# - **One of them above 0:** nearly all who start near are driven away.
# - **The largest is 0:** the eigenvalues *do not decide*. The linear game neither comes nor goes, so whatever was left out has the last word.
#
# Here the real part is 0, in both BCE games. Yet section sec:circles shows two fates: in the minimax game, what was left out adds up to 0; in the other it is the weak brake.
#
# Why does plain descent on *one* loss not turn? Its matrix is minus the loss's second derivatives: symmetric, with real eigenvalues. A game has two losses. In a zero-sum game, such as minimax, the entries off the diagonal are each other's
# negative. Here the diagonal is 0 besides: neither loss is curved in its player's own parameter.


# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
def jacobian(step, eps=1e-6):
    """The derivative at (0, 0) of a map of the plane, by central differences."""
    ahead, back = ([np.array(step(*s * e)) for e in eps * np.eye(2)] for s in (1, -1))
    return np.stack([(a - b) / (2 * eps) for a, b in zip(ahead, back, strict=True)], axis=1)


for name, game in games.items():
    speed = 1.0 if name == "wasserstein" else 0.5
    measured = np.linalg.eigvals(jacobian(game.flow))
    measured = measured[np.argsort(-measured.imag)]  # the one with +i first
    assert np.allclose(measured, [speed * 1j, -speed * 1j], rtol=0, atol=1e-9)
    assert np.allclose(measured, game.eigenvalues(), rtol=0, atol=1e-9)
    path = follow(game, (0.01, 0.0), time=50)
    angle = np.unwrap(np.arctan2(path[:, 1], path[:, 0]))
    turning = angle[-1] / 50  # it starts at the angle 0
    print(
        f"{name:15s} eigenvalues +-{measured[0].imag:.4f}i; turns at {turning:.4f} radians", end=""
    )
    print(f" per unit of time; theta^2 + psi^2 ends at {radius2(flows[name])[-1]:.4f}")
    assert abs(turning + speed) < 1e-3  # minus: clockwise
assert np.allclose(*(jacobian(games[name].flow) for name in LOSSES[:2]), rtol=0, atol=1e-9)
end, start = radius2(flows["non_saturating"])[-1], radius2(flows["minimax"])[0]
assert end < 0.1 * start  # the same matrix; the minimax game ends at `start`: see above
square = rng.normal(size=(5, 5))
assert np.isrealobj(np.linalg.eigvals(square + square.T))  # symmetric, one loss: no turning
assert np.allclose(np.linalg.eigvals(square - square.T).real, 0, atol=1e-12)  # nothing else

# %% [markdown]
# ## Both at once, or in turns? {#taking-turns}
#
# Real training takes steps of a finite size, the learning rate $h$, in one of two ways:
#
# - **simultaneous**: both players look at the same point, and both move;
# - **alternating**: $D$ moves first, then $G$ answers *the new* $D$.
#
# They differ only in the $ψ$ that $G$ sees.


# %%
def simulate(adversarial_loss, steps, h, alternating, start=START):
    path = [start]
    for _ in range(steps):
        theta, psi = path[-1]
        new_psi = psi + h * flow(theta, psi, adversarial_loss)[1]
        seen = new_psi if alternating else psi
        new_theta = theta + h * flow(theta, seen, adversarial_loss)[0]
        path.append((new_theta, new_psi))
    return np.array(path)


# %% jupyter={"source_hidden": true}
def step_matrix(game, h, alternating):
    """The derivative of one step at the equilibrium."""
    return jacobian(lambda *start: game.simulate(1, h, alternating, start)[1])


for name, game in games.items():
    for alternating in (False, True):
        path = simulate(name, 100, H, alternating)
        assert np.allclose(path, game.simulate(100, H, alternating, START), rtol=0, atol=1e-10)

# %% [markdown]
# **Predict before you run.** The minimax flow is a circle. What becomes of it with simultaneous steps of $h = 0.2$? And with alternating ones?
#
# <details><summary>Answer</summary>
#
# A simultaneous step goes along the tangent, which leaves a circle to the outside: the pair spirals outwards. An alternating step leads inwards at some places, outwards at others. Over a turn that nearly cancels, so the pair stays near the circle, for a while.
#
# </details>

# %% jupyter={"source_hidden": true}
paths = {a: games["minimax"].simulate(200, H, alternating=a, start=START) for a in (False, True)}
_, axes = plt.subplots(1, 3, figsize=(11, 3.6), layout="constrained")
for ax, (alternating, path) in zip(axes, paths.items(), strict=False):
    ax.plot(*path.T, ".-", linewidth=0.7, color=plots.BLUE if alternating else plots.VERMILION)
    ax.plot(*START, "s", color="black", label="start")
    ax.plot(0, 0, "o", color="black", label="equilibrium")
    ax.set_title("alternating" if alternating else "simultaneous")
    ax.set(xlabel=r"$\theta$", ylabel=r"$\psi$", xlim=(-3.5, 3.5), ylim=(-3.5, 3.5), aspect="equal")
axes[0].legend(loc="lower left", framealpha=1, fontsize=8)
h = np.linspace(0, 5, 501)
trace = 2 - h**2 / 4
in_turns = np.abs(trace / 2 + np.emath.sqrt(trace**2 / 4 - 1) * np.where(trace < -2, -1, 1))
axes[2].plot(h, np.sqrt(1 + h**2 / 4), "--", color=plots.VERMILION, label="simultaneous")
axes[2].plot(h, in_turns, color=plots.BLUE, label="alternating")
axes[2].set(xlabel="learning rate h", ylabel=r"larger $|\lambda|$ of one step", ylim=(0.9, 4.2))
legend = axes[2].legend(frameon=False)
out, turns = (np.sqrt(radius2(paths[a])) for a in (False, True))
plots.show(
    f"Left, simultaneous: a path of dots spirals outwards from the point 1, 1, from the distance {out[0]:.2f} to {out[-1]:.2f}. Middle, alternating: the dots stay near one closed curve, at distances from {turns.min():.2f} to {turns.max():.2f}. Right: size of the eigenvalue against the learning rate. The simultaneous curve rises from the start; the alternating curve is 1 up to 4 and then rises steeply."
)

# %% [markdown]
# *Left and middle: two hundred steps of the minimax game. Right: the factor by which a small distance grows per step, in the long run.*
#
# One simultaneous step is the matrix $I + hJ$, with $|λ|^2 = 1 + h^2/4$. An alternating step is two matrices, $D$'s first (on the right):
#
# $$\begin{pmatrix}1 & h/2 \\ 0 & 1\end{pmatrix}
# \begin{pmatrix}1 & 0 \\ -h/2 & 1\end{pmatrix}: \quad |λ| = 1 \text{ while } h ≤ 4.$$
#
# Each has determinant 1, so the two eigenvalues multiply to 1. While they are complex, both have size 1: while the trace $2 - h^2/4$ is at least $-2$.

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
print("   h   simultaneous   alternating")
for h in (0.1, 0.5, 1.0, 2.0, 3.9, 4.1):
    size = {}
    for alternating in (False, True):
        step = step_matrix(games["minimax"], h, alternating)
        size[alternating] = np.abs(np.linalg.eigvals(step)).max()
    print(f"{h:4.1f}   {size[False]:.6f}       {size[True]:.6f}")
    assert math.isclose(size[False], math.sqrt(1 + h**2 / 4), abs_tol=1e-8)
    assert math.isclose(size[True], 1, abs_tol=1e-8) == (h <= 4)

assert (np.diff(radius2(paths[False])) > 0).all()  # simultaneous: further out at every step
assert out[-1] > 1.5 * out[0]  # no randomness: 1.41 to 2.45
assert np.ptp(turns) < 0.1 * turns[0]  # alternating: a band, 1.34 to 1.42
r2 = radius2(games["wasserstein"].simulate(50, H, start=START))
assert np.allclose(r2[1:] / r2[:-1], 1 + H**2)  # here the formula is exact: the game is linear
speeds = {p: math.hypot(*flow(*p, "minimax")) for p in ((1, 1), (-1, 1), (-1, -1), (1, -1))}
assert max(speeds[-1, 1], speeds[1, -1]) < 0.4 * speeds[1, 1] == 0.4 * speeds[-1, -1]

# %% [markdown]
# > **A claim you will meet:** *the two networks are trained simultaneously.*
# > They take turns: $D$, then $G$ through the new $D$ (Algorithm 1 of the first GAN paper). Truly simultaneous steps drive the simplest minimax game outwards.
#
# ### Taking turns is no brake
#
# Size 1 is again the border case, which decides nothing. Further out $σ$ is no longer ½, and the errors of a turn need not cancel. Many more steps show it.


# %% jupyter={"source_hidden": true}
def ratio(path):
    """theta^2 + psi^2 over that of the start, as means over 100 steps each."""
    r2 = radius2(path[:-1]).reshape(-1, 100)
    return r2.mean(axis=1) / radius2(path[0])


drift = {h: ratio(simulate("minimax", DRIFT_STEPS, h, alternating=True)) for h in DRIFT_H}
_, ax = plt.subplots(figsize=(8, 3.2), layout="constrained")
marks = 100 * np.arange(DRIFT_STEPS // 100) + 50
for (h, r2), style in zip(drift.items(), ("-", "--", ":"), strict=True):
    ax.plot(marks, r2, style, color=plots.BLUE, label=f"h = {h}")
ax.set(xlabel="alternating steps", ylabel="ratio to the start", ylim=(0, 3.5))
ax.set_title(r"$\theta^2 + \psi^2$, minimax")
legend = ax.legend(frameon=False)
told = ", ".join(f"{r2[0]:.2f} to {r2[-1]:.2f} for h = {h}" for h, r2 in drift.items())
plots.show(
    f"Theta squared plus psi squared over its value at the start, against {DRIFT_STEPS} alternating steps. From the first to the last hundred steps it goes from {told}. The larger h, the earlier it climbs."
)

# %% [markdown]
# *The minimax game in turns; means over a hundred steps.*

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
for h, r2 in drift.items():
    inwards = np.mean(np.diff(radius2(simulate("minimax", 5000, h, alternating=True))) < 0)
    print(f"h = {h}: {r2[0]:.3f} in the first 100 steps, {r2[-1]:.3f} in the last;", end="")
    print(f" {inwards:.0%} of the first 5,000 steps go inwards")
    assert (np.diff(r2.reshape(-1, 10).mean(axis=1)) > 0).all()  # outwards, if slowly
    assert inwards < 0.4  # 0.32 in all three
climb = [np.sum(r2 < 1) for r2 in drift.values()]
assert climb[0] > 1.4 * climb[1] > 2.8 * climb[2]  # the larger h, the earlier
first, *_, last = zip(*drift.values(), strict=True)
assert last[0] < 1.1 * first[0]  # no randomness here: 0.93 to 0.96,
assert 1.15 * first[1] < last[1] < 1.3 * first[1]  # 0.90 to 1.09,
assert last[2] > 3 * first[2]  # 0.87 to 3.13

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
h, twice, doubled = DRIFT_H[-1], 2 * np.dot(START, START), {}
for alternating in (False, True):
    r2 = radius2(simulate("minimax", DRIFT_STEPS, h, alternating))
    doubled[alternating] = int(np.argmax(r2 > twice))
    how = "in turns" if alternating else "at once"
    print(
        f"h = {h}, {how}: theta^2 + psi^2 has doubled after {doubled[alternating]} steps,", end=""
    )
    print(f" at the furthest it is {r2.max() / r2[0]:.1f} times the start")
assert 350 < doubled[True] / doubled[False] < 1400  # 14896 / 21
r2 = radius2(simulate("wasserstein", 5000, h, alternating=True))
assert r2.max() < 1.001 * r2[0]  # the linear game: |lambda| = 1 is the whole truth
assert 0.6 < r2.min() / r2[0] < 0.75  # an ellipse: 2/3

# %% [markdown]
# So the minimax game drifts outwards in turns, too, the faster the larger $h$. Simultaneous steps are far worse: at $h = 0.4$ they double $θ^2 + ψ^2$ some hundreds of times sooner. That is one reason to take turns. But to *arrive*, the game needs a brake.
#
# ## A circle that you can compute {#computed-circle}
#
# In the non-saturating game simultaneous steps push outwards, and the weak brake pulls inwards. Who wins?
#
# One step changes $r^2 = θ^2 + ψ^2$ by $2h(θ\dot θ + ψ\dot ψ) + h^2(\dot θ^2 + \dot ψ^2)$.
# Near the equilibrium, to leading order, and averaged over one turn:
#
# - inwards: $-2h\,θψ\tanh(ψθ/2) ≈ -h\,θ^2ψ^2$, on average $-h\,r^4/8$;
# - outwards: $h^2(ψ^2 + θ^2)/4 = h^2 r^2/4$.
#
# (On a circle $θ^2ψ^2$ is $r^4/8$ on average.) The two balance where $r^2 = 2h$.
#
# **Predict before you run.** You halve the learning rate. Does training now end at the equilibrium?
#
# <details><summary>Answer</summary>
#
# No. It ends on a circle of half the area, and near it everything takes four times as many steps.
#
# </details>

# %%
# NBVAL_CHECK_OUTPUT
for h in CIRCLE_H:
    path = simulate("non_saturating", round(60 / h**2), h, alternating=False)
    late = path[2 * len(path) // 3 :]
    print(f"h = {h}: theta^2 + psi^2 = {np.sum(late**2, axis=1).mean():.4f}, 2h = {2 * h}")

# %% jupyter={"source_hidden": true}
circles = {}
for h in CIRCLE_H:
    steps = round(60 / h**2)
    starts = {"outside": START, "inside": (0.1, 0.1)}
    runs = {s: games["non_saturating"].simulate(steps, h, start=p) for s, p in starts.items()}
    circles[h] = {s: radius2(path) for s, path in runs.items()}
    means = [r2[2 * steps // 3 :].mean() for r2 in circles[h].values()]
    print(f"h = {h}: theta^2 + psi^2 is {means[0]:.4f} from outside, {means[1]:.4f} from inside")
    # No randomness here. The leading order is off by a part of about h^2 / 20.
    assert np.allclose(means, 2 * h, rtol=0.1 * h**2)
rise = [h**2 * np.argmax(circles[h]["inside"] > 1.8 * h) for h in CIRCLE_H]
assert 13 < min(rise) < max(rise) < 21  # no randomness: 14.2, 17.2, 19.9
_, ax = plt.subplots(figsize=(8, 3.4), layout="constrained")
styles = ((plots.BLUE, "-"), (plots.GREEN, "--"), (plots.VERMILION, ":"))
for (h, runs), (color, style) in zip(circles.items(), styles, strict=True):
    for name, r2 in runs.items():
        label = f"h = {h}" if name == "outside" else None
        ax.plot(h**2 * np.arange(len(r2)), r2, style, color=color, label=label)
    ax.axhline(2 * h, color="grey", linewidth=0.8)
ax.set(xlabel=r"$h^2 \times$ number of steps", ylabel=r"$\theta^2 + \psi^2$", yscale="log")
legend = ax.legend(frameon=False, loc="lower right")
told = ", ".join(f"{2 * h:.1f} for h = {h}" for h in circles)
plots.show(
    f"Theta squared plus psi squared against h squared times the number of steps, on a logarithmic axis. For each of three learning rates one curve comes from above and one from below, and both end on the grey line at 2h: {told}."
)

# %% [markdown]
# *Simultaneous steps of the non-saturating game, from outside and from inside. The grey lines are $2h$. With $h^2$ times the steps on the axis, the
# curves from inside reach nine tenths of it between 14 and 20.*
#
# It stays on its circle. Its losses, in the last turns of the run with the largest rate:

# %% jupyter={"source_hidden": true}
h = CIRCLE_H[-1]
path = games["non_saturating"].simulate(round(60 / h**2), h, start=START)
logit = path[-400:].prod(axis=1)  # psi * theta, over six turns
j_d, j_g = math.log(2) + np.logaddexp(0, logit), np.logaddexp(0, -logit)
_, ax = plt.subplots(figsize=(8, 3), layout="constrained")
for name, values, color, style in (
    ("$J_D$", j_d, plots.BLUE, "-"),
    ("$J_G$", j_g, plots.VERMILION, "--"),
):
    ax.plot(np.arange(len(path) - 400, len(path)), values, style, color=color, label=name)
    ax.axhline(values.mean(), color="grey", linewidth=0.8)
ax.set(xlabel="step", ylabel="loss", ylim=(0.4, 1.7))
legend = ax.legend(frameon=False, loc="center right")
plots.show(
    f"The losses of the last 400 steps. Both swing up and down, again and again, and in opposite directions: D's between {j_d.min():.2f} and {j_d.max():.2f}, G's between {j_g.min():.2f} and {j_g.max():.2f}. Grey lines at their means, {j_d.mean():.3f} and {j_g.mean():.3f}."
)

# %% [markdown]
# *Both losses of the last 400 steps. Grey: their means.*

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
for name, values, even in (("J_D", j_d, 2 * math.log(2)), ("J_G", j_g, math.log(2))):
    rises = np.mean(np.diff(values) > 0)
    print(f"{name}: {values.min():.3f} to {values.max():.3f}, mean {values.mean():.3f}", end="")
    print(f" (at the equilibrium {even:.3f}); rises in {rises:.0%} of the steps")
    assert np.allclose([values.min(), values.max()], [even - h / 2, even + h / 2], atol=0.01)
    assert abs(values.mean() - even) < 0.005
    assert 0.45 < rises < 0.55
assert np.corrcoef(j_d, j_g)[0, 1] < -0.99

# %% [markdown]
# The losses swing for ever, by $h/2$ to either side, since $ψθ$ reaches $± h$. Only their *means* stand still, close to the equilibrium's values. A log of means looks finished.
#
# So a rising $J_G$ is normal: here it rises in half of all steps. It says that $D$ is gaining, not that the samples get worse.
#
# With alternating steps only the brake is left: $r^2 ≈ 8/t$. It arrives, ever more slowly.

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
h = 0.1
r2 = radius2(games["non_saturating"].simulate(42_000, h, alternating=True, start=START))
turn = round(4 * math.pi / h)  # steps of one turn, over which we average
away = {}
for time in (1000, 2000, 4000):
    k = round(time / h)
    now, next_turn = r2[k : k + turn], r2[k + turn : k + 2 * turn]
    inverse = (1 / now).mean()
    print(f"t = {time}: 1 / (theta^2 + psi^2) is {inverse:.0f}, and t / 8 is {time / 8:.0f}")
    assert abs(inverse / (time / 8) - 1) < 0.03  # no randomness; the start counts less and less
    # Why 8/t: the brake takes r^4/8 per unit of time from r^2. The derivative of 1/r^2 is minus
    # that of r^2, over r^4. So 1/r^2 grows by 1/8 per unit of time.
    lost = (now.mean() - next_turn.mean()) / (turn * h)
    assert abs(lost / (np.mean(now**2) / 8) - 1) < 0.03  # 0.988, 0.994, 0.996 of it
    grown = ((1 / next_turn).mean() - inverse) / (turn * h)
    assert abs(8 * grown - 1) < 0.002  # 1.0005, 1.0007, 0.9995 of it
    away[time] = math.sqrt(now.mean())
# Half the distance takes four times the time: from t = 1000 to 4000 it falls to 0.502.
assert abs(away[4000] / away[1000] - 0.5) < 0.005

# %% [markdown]
# ## R1 is a brake {#brakes}
#
# **R1** damps the discriminator. It punishes $D$'s slope at the data:
#
# $$R_1 = (γ/2)\; \mathbb E_{x \sim p_\text{data}} \|∇_x ℓ(x)\|^2,$$
#
# here $γψ^2/2$, since the logit $ψ x$ has the slope $ψ$ everywhere. (R2 takes the samples instead of the data. Here it is the same.)
# So $\dot ψ = -θ\,σ(ψθ) - γψ$. In the matrix the last 0 becomes $-γ$:
#
# $$λ^2 + γλ + 1/4 = 0, \quad 2λ = -γ ± \sqrt{γ^2 - 1}.$$
#
# All real parts are now below 0: a pendulum with friction.
#
# **Predict before you run.** Which brings the game to rest soonest: $γ = 0.3$, $1$ or $4$?
#
# <details><summary>Answer</summary>
#
# $γ = 1$, *critical damping*. With less friction the pendulum swings for long. With more it creeps: one eigenvalue comes back towards 0.
#
# </details>


# %% jupyter={"source_hidden": true}
def brake_roots(gamma):
    root = np.emath.sqrt(gamma**2 / 4 - 1 / 4)  # complex below gamma = 1
    return np.array([-gamma / 2 + root, -gamma / 2 - root])


psi = 0.7  # any slope: the penalty by hand is the package's
ones = tf.ones((4, 1))
r1 = penalties.R1(gamma=3.0)(lambda x, training: psi * x, real=0 * ones, fake=ones)
assert math.isclose(float(r1), 3.0 / 2 * psi**2, rel_tol=1e-6)

gammas = np.linspace(0, 5, 501)
roots = np.array([brake_roots(gamma) for gamma in gammas])  # (501, 2)
for gamma, pair in zip(gammas[::50], roots[::50], strict=True):
    for name in ("minimax", "non_saturating"):
        damped = theory.DiracGAN(name, penalty="r1", gamma=gamma)
        assert np.allclose(damped.eigenvalues(), pair, rtol=0, atol=1e-12)
        trace, det = np.trace(jacobian(damped.flow)), np.linalg.det(jacobian(damped.flow))
        assert np.allclose([pair.sum(), pair.prod()], [trace, det], rtol=0, atol=1e-8)
slowest = roots.real.max(axis=1)
assert math.isclose(gammas[slowest.argmin()], 1.0)  # critical damping
assert math.isclose(slowest.min(), -0.5)

# %% jupyter={"source_hidden": true}
damped = {g: theory.DiracGAN(penalty="r1", gamma=g) for g in GAMMAS}
rests = {g: np.sqrt(radius2(follow(game, START, time=30))) for g, game in damped.items()}
_, axes = plt.subplots(1, 2, figsize=(10, 3.5), layout="constrained")
axes[0].plot(gammas, roots.real[:, 0], color=plots.BLUE, label="real part of the slower one")
axes[0].plot(gammas, roots.real[:, 1], "--", color=plots.BLUE, label="real part of the other")
axes[0].plot(gammas, roots.imag[:, 0], ":", color=plots.VERMILION, label="imaginary part (+)")
axes[0].axvline(1, color="grey", linewidth=0.8)
axes[0].set(xlabel=r"$\gamma$", title="eigenvalues of the flow with R1", ylim=(-2.5, 1.4))
axes[0].legend(frameon=False, loc="upper right")
for (gamma, distance), (color, style) in zip(rests.items(), styles, strict=True):
    time = np.linspace(0, 30, len(distance))
    axes[1].plot(time, distance, style, color=color, label=rf"$\gamma$ = {gamma}")
axes[1].set(xlabel="time", title="distance to the equilibrium", yscale="log")
legend = axes[1].legend(frameon=False)
told = ", ".join(f"{d[-1]:.0e} for gamma {g:g}" for g, d in rests.items())
plots.show(
    f"Left: real parts of the eigenvalues fall along one line down to minus one half at gamma 1 and then split, one going back towards 0; the imaginary part falls from one half to 0 at gamma 1. Right: distance against time on a logarithmic axis for three gammas. At the end it is {told}."
)

# %% [markdown]
# *Left: at $γ = 1$ (grey line) the turning stops and the slower real part is furthest below 0. Right: three runs of the non-saturating game.*

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
for gamma, distance in rests.items():
    print(f"gamma = {gamma}: distance {distance[-1]:.1e} after 30 units of time")
assert min(rests, key=lambda gamma: rests[gamma][-1]) == 1.0
for gamma in (0.3, 4.0):  # the measured rate is the real part; at a double root there is more to it
    game = theory.DiracGAN(penalty="r1", gamma=gamma)
    path = np.log(radius2(follow(game, (0.01, 0.01), time=60))) / 2
    period = math.pi / (abs(game.eigenvalues()[0].imag) or 1)  # compare after whole half turns
    begin, whole = 500, round(round(30 / period) * period / 0.02)
    rate = (path[begin + whole] - path[begin]) / (whole * 0.02)
    print(f"gamma = {gamma}: measured rate {rate:.4f}, real part {game.eigenvalues()[0].real:.4f}")
    assert abs(rate - brake_roots(gamma)[0].real) < 1e-3

# %% [markdown]
# With finite steps, near the equilibrium and while the eigenvalues are complex, $|λ|^2$ is $1 - hγ + h^2/4$ for simultaneous steps, which need $γ > h/4$, and $1 - hγ$ for alternating ones, which come closer with any $γ > 0$.

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
print(f"gamma   simultaneous   alternating   (h = {H})")
for gamma in (0.0, 0.2 * H, 0.3 * H, 0.3, 0.8):
    game = theory.DiracGAN(penalty="r1", gamma=gamma)
    size = {}
    for alternating in (False, True):
        step = step_matrix(game, H, alternating)
        size[alternating] = np.abs(np.linalg.eigvals(step)).max()
    print(f"{gamma:5.2f}   {size[False]:.6f}       {size[True]:.6f}")
    assert math.isclose(size[False], math.sqrt(1 - H * gamma + H**2 / 4), abs_tol=1e-8)
    assert math.isclose(size[True], math.sqrt(1 - H * gamma), abs_tol=1e-8)
    assert (size[False] < 1) == (gamma > H / 4)

# %% [markdown]
# ### A penalty that is no brake
#
# The gradient penalty of WGAN-GP, here $w(|ψ| - 1)^2$, pulls $D$'s slope to **1**. But at the equilibrium the slope must be **0**. Close to it the penalty pushes $ψ$ *away* from 0, with force $2w$, and wins while $D$'s own pull, $|θ|$, is less. At 0 the force jumps, so there are no eigenvalues.
#
# **Predict before you run.** The usual weight is 10 (Gulrajani et al.). Where does the sample, which starts at $θ = 1$, end?
#
# <details><summary>Answer</summary>
#
# At $θ = 20$. The penalty holds $D$'s slope up with force $2w = 20$. So $D$ cannot turn round before the sample is that far away.
#
# </details>

# %% jupyter={"source_hidden": true}
CASES = {"R1": ("r1", GP_WEIGHTS[0])}
CASES |= {f"gradient penalty, w = {w:g}": ("gradient_penalty", w) for w in GP_WEIGHTS}
ends = {}
_, axes = plt.subplots(1, 3, figsize=(11, 3.8), layout="constrained")
for ax, (title, (penalty, weight)) in zip(axes, CASES.items(), strict=True):
    game = theory.DiracGAN("wasserstein", penalty=penalty, gamma=weight)
    path = game.simulate(8000, 0.02, alternating=True, start=START)
    ends[title] = path[-1000:]
    ax.plot(*path.T, color=plots.BLUE, linewidth=1)
    ax.plot(*START, "s", color=plots.VERMILION, label="start")
    ax.plot(0, 0, "o", color="black", label="equilibrium")
    ax.set(title=title, xlabel=r"$\theta$", ylabel=r"$\psi$", xlim=(-2, 2), ylim=(-2, 2))
axes[0].set_title(rf"R1, $\gamma$ = {GP_WEIGHTS[0]:g}")
axes[2].set_xlim(-2, 2.2 * GP_WEIGHTS[1])
axes[2].plot(*path[-1], "X", color="black", label="where it stops")
axes[0].legend(loc="lower left", framealpha=1)
legend = axes[2].legend(loc="lower right", framealpha=1)
circling = np.sqrt(radius2(ends[f"gradient penalty, w = {GP_WEIGHTS[0]:g}"]))
plots.show(
    f"Three panels. Left, R1: the path from the point 1, 1 spirals into the equilibrium. Middle, gradient penalty of weight {GP_WEIGHTS[0]:g}: the path keeps going round the equilibrium, at distances from {circling.min():.2f} to {circling.max():.2f} in the end. Right, weight {GP_WEIGHTS[1]:g}: the path leads away to the right and stops at theta {path[-1, 0]:.2f}, psi {abs(path[-1, 1]):.2f}."
)

# %% [markdown]
# *The Wasserstein game with R1 and with two weights of the gradient penalty; 8,000 alternating steps of 0.02. Mind the right panel's axis.*

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
for title, path in ends.items():
    distance = np.sqrt(radius2(path))
    print(f"{title}: distance {distance.min():.3f} to {distance.max():.3f} in the last 1,000 steps")
r1_end, around, stopped = ends.values()
assert np.sqrt(radius2(r1_end)).max() < 0.01
assert circling.min() > 0.5
assert {*np.sign(around[:, 0]), *np.sign(around[:, 1])} == {-1, 1}  # round the equilibrium
assert np.allclose(stopped, (2 * GP_WEIGHTS[1], 0), atol=0.1)

weight = GP_WEIGHTS[0]
slope = tf.Variable([[-0.4]])  # any psi: again the package's penalty is the one by hand
with tf.GradientTape() as tape:
    term = penalties.GradientPenalty(weight)
    gp = term(lambda x, training: slope * x, real=0 * ones, fake=ones, seed=SEED)
assert math.isclose(float(gp), weight * (0.4 - 1) ** 2, rel_tol=1e-5)
uphill = float(tape.gradient(gp, slope)[0, 0])
assert math.isclose(uphill, 2 * weight * (1 - 0.4), rel_tol=1e-5)  # up is towards 0

# %% jupyter={"source_hidden": true}
# NBVAL_CHECK_OUTPUT
game = theory.DiracGAN("wasserstein", "gradient_penalty", weight)
theta = weight * np.linspace(-1.9, 1.9, 50)  # |theta| < 2 w
for psi in (-0.01, 0.01):
    assert (psi * game.flow(theta, np.full(50, psi))[1] > 0).all()  # away from psi = 0
    assert psi * game.flow(2.1 * weight * np.sign(psi), psi)[1] < 0  # |theta| > 2 w: back
try:
    game.eigenvalues()
except ValueError as error:
    print("eigenvalues():", str(error).split(" Received")[0])

# %% [markdown]
# With a small weight the game goes round. With a large one it stops in the wrong place: at $θ = 2w$ pull and push cancel, $ψ$ is 0, and $G$ has no slope to follow. (Exercise 4 finds the border.)
#
# > **A claim you will meet:** *with a gradient penalty, training converges.*
# > It depends on which. Pulling the slope at the data or at the samples to 0 (R1, R2) makes this game converge. Pulling it to 1 does not (Mescheder et al., 2018).
# > Real training stops long before all is at rest, so it can still be useful.
#
# ### Another brake: look ahead
#
# R1 changes the game. One can also change the step. **Extragradient** tries a step, looks at the slopes *there*, and takes those from where it was (Gidel et al.).
# On a circle, that leads inwards.


# %%
def extragradient(adversarial_loss, steps, h, start=START):
    path = [np.array(start)]
    for _ in range(steps):
        ahead = path[-1] + h * np.array(flow(*path[-1], adversarial_loss))  # only a look
        path.append(path[-1] + h * np.array(flow(*ahead, adversarial_loss)))
    return np.array(path)


looking_ahead = np.sum(extragradient("minimax", 500, H) ** 2, axis=1)  # theta^2 + psi^2
print(f"500 steps, minimax: r^2 from {looking_ahead[0]:.2f} to {looking_ahead[-1]:.4f}")

# %% jupyter={"source_hidden": true}
assert (np.diff(looking_ahead) < 0).all()  # closer at every step
assert looking_ahead[-1] < 0.05 * looking_ahead[0]
r2 = radius2(extragradient("wasserstein", 50, H))
assert np.allclose(r2[1:] / r2[:-1], (1 - H**2) ** 2 + H**2)  # linear: |1 + ih - h^2|^2, exactly

# %% [markdown]
# The price: twice as many gradients.
#
# ## The same forces in a GAN with layers {#jacobian-of-a-gan}
#
# Take the data of lesson sec:two-player-game, and two networks of 25 and 31 weights, with one hidden layer each. A record has the 56 eigenvalues for ten seeds, after up to 10,000 rounds in turns, without R1 and with two weights of
# it, on these data and on nearly one point. The runs are not at rest, so an eigenvalue tells how a disturbance fares in the next rounds, no more.
#
# **Predict before you run.** After 10,000 rounds, does some disturbance grow? Does R1 change that?
#
# <details><summary>Answer</summary>
#
# Some grows in each of the 60 runs. But on the wide data R1 slows the fastest by more than a factor of 2 with $γ = 0.3$, of 10 with $γ = 3$, in each of ten pairs. On data of nearly one point hardly anything grows, with R1 or without.
#
# </details>

# %% jupyter={"source_hidden": true}
GAMMAS_OF_RECORD = (0.0, 0.3, 3.0)
looks = {(r["std"], r["gamma"]): r["looks"][-1] for r in data.recorded("jacobian")}
assert {look["round_number"] for look in looks.values()} == {10_000}
assert {len(look["round"]) for look in looks.values()} == {10}
fastest = {key: np.array(look["round"]) / 10 for key, look in looks.items()}  # % a round
for (std, gamma), growth in fastest.items():
    low, middle, high = np.quantile(growth, (0, 0.5, 1))
    print(f"data N(2, {std:g}), gamma = {gamma:g}: the fastest disturbance grows", end="")
    print(f" by {middle:.3f} % a round ({low:.3f} to {high:.3f})")
wide = {gamma: fastest[1.0, gamma] for gamma in GAMMAS_OF_RECORD}
assert min(growth.min() for growth in fastest.values()) > 0  # something grows in all 60 runs
assert (wide[0.0] / wide[0.3]).min() > 2  # seed by seed: 2.5 to 113
assert (wide[0.0] / wide[3.0]).min() > 10  # 14 to 171
assert max(fastest[0.05, gamma].max() for gamma in GAMMAS_OF_RECORD) < 0.03  # 0.003 to 0.022
assert min(looks[1.0, 0.0]["speed"]) > 10 * max(looks[1.0, 0.3]["speed"])  # 0.013; 0.0012

# %% jupyter={"source_hidden": true}
_, axes = plt.subplots(1, 3, figsize=(11, 3.4), sharex=True, sharey=True, layout="constrained")
grow = {}
for ax, gamma in zip(axes, GAMMAS_OF_RECORD, strict=True):
    of_seeds = [np.array(pairs) for pairs in looks[1.0, gamma]["eigenvalues"]]
    grow[gamma] = [np.sum(pairs[:, 0] > 0) for pairs in of_seeds]
    for pairs, marker in zip(of_seeds, "osv^D", strict=True):
        for sign in (1, -1):
            ax.plot(*(pairs * [1, sign]).T, marker, markersize=4, color=plots.BLUE, alpha=0.6)
    ax.axvspan(0, 1, color=plots.VERMILION, alpha=0.15)
    ax.set_xscale("symlog", linthresh=0.01)
    ax.set_yscale("symlog", linthresh=0.01)
    ax.set(xlim=(-10, 1), ylim=(-1.5, 1.5), title=rf"$\gamma$ = {gamma:g}", xlabel="real part")
    ax.set(xticks=[-1, -0.1, 0, 0.1], yticks=[-1, -0.1, 0, 0.1, 1])
axes[0].set_ylabel("imaginary part")
for pairs in looks[1.0, 0.0]["eigenvalues"]:
    unstable = np.array([pair for pair in pairs if pair[0] > 1e-3])
    assert np.mean(unstable[:, 1] == 0) > 0.5  # most of them do not turn
assert min(grow[0.0]) > 3 * max(grow[0.3]) >= 3 * max(grow[3.0])
counts = [f"{min(grow[gamma])} to {max(grow[gamma])}" for gamma in GAMMAS_OF_RECORD]
plots.show(
    f"Three panels of eigenvalues in the complex plane, five seeds each, on axes that are logarithmic away from 0; only those larger than a thousandth of the largest. Real parts above 0 are shaded. Without R1, {counts[0]} of a run are shaded, with gamma 0.3 {counts[1]}, with gamma 3 {counts[2]}."
)

# %% [markdown]
# *Eigenvalues of a GAN of 56 weights after 10,000 rounds on the wide data, those larger than a thousandth of the largest; five of the ten seeds. Shaded: a disturbance grows.*
#
# R1 slows what grows here, too. But the cloud is no pair of $± i/2$: most of what is drawn in the shaded part without R1 does not turn at all.
#
# ## Exercises
#
# **1.** The eigenvalues of a flow at its equilibrium are $-0.1 ± 2i$. Does a pair that starts near arrive? After about how many turns is it ten times closer?
#
# <details><summary>Solution</summary>
#
# It arrives. Ten times closer takes $\log 10 / 0.1 = 23$ units of time, at $2$ radians each: seven turns.
#
# ```python
# assert round(math.log(10) / 0.1 * 2 / (2 * math.pi)) == 7
# ```
#
# </details>
#
# **2.** Let $D$ take $k$ steps for each of $G$'s, in turns. Up to which learning rate is $|λ| = 1$? Find a formula, and check it for $k = 1$, $4$ and $9$.
#
# <details><summary>Solution</summary>
#
# $D$'s matrix to the power $k$ has $-kh/2$ in its corner. The trace of the product is $2 - kh^2/4$, at least $-2$ while $h ≤ 4/\sqrt k$.
#
# ```python
# def largest(h, k):
#     d_step, g_step = np.array([[1, 0], [-h / 2, 1]]), np.array([[1, h / 2], [0, 1]])
#     return np.abs(np.linalg.eigvals(g_step @ np.linalg.matrix_power(d_step, k))).max()
#
#
# for k in (1, 4, 9):
#     limit = 4 / math.sqrt(k)
#     assert math.isclose(largest(0.99 * limit, k), 1, abs_tol=1e-9)
#     assert largest(1.01 * limit, k) > 1.01
# ```
#
# More steps of $D$ do not cure the circling. It only turns faster.
#
# </details>
#
# **3.** In section sec:computed-circle, start with $h = 0.2$, and halve $h$ whenever the circle is reached, going on from the last point. What becomes of $θ^2 + ψ^2$?
#
# <details><summary>Solution</summary>
#
# ```python
# point = START
# for h in (0.2, 0.1, 0.05):
#     path = games["non_saturating"].simulate(round(60 / h**2), h, start=point)
#     mean = radius2(path[-1000:]).mean()
#     print(f"h = {h}: {mean:.3f}")
#     assert abs(mean / (2 * h) - 1) < 0.01
#     point = tuple(path[-1])
# ```
#
# It follows $2h$. A falling learning rate is a usual way to settle a GAN.
#
# </details>
#
# **4.** From which weight on does the game with the gradient penalty come to rest, and where? Explain both from $\dot ψ = -θ - 2w(|ψ| - 1)\,\text{sign}(ψ)$, and check it for $w = 0.8$, $1$ and $2$.
#
# <details><summary>Solution</summary>
#
# ```python
# for w in (0.8, 1.0, 2.0):
#     game = theory.DiracGAN("wasserstein", penalty="gradient_penalty", gamma=w)
#     path = game.simulate(4000, 0.02, alternating=True, start=START)[-1000:]
#     print(f"w = {w}: theta from {path[:, 0].min():.3f} to {path[:, 0].max():.3f}")
#     if w < 1:
#         assert path[:, 0].min() < -1 < 1 < path[:, 0].max()  # it goes round
#     else:
#         assert np.allclose(path, (2 * w, 0), atol=0.01)  # it rests
# ```
#
# It rests at $θ = 2w$, $ψ ≈ 0$: no equilibrium, but $D$'s pull $θ$ and the penalty's push $2w$ cancel.
#
# For $ψ > 0$ the game is linear: with $u = θ - 2w$ it is $\dot u = ψ$, $\dot ψ = -u - 2wψ$, so $λ^2 + 2wλ + 1 = 0$. For $w ≥ 1$ the roots are real and below 0: from this start the pair creeps to rest without crossing $ψ = 0$. (From others it may cross once, and rest at
# $θ = -2w$.) For $w < 1$ they are complex: it swings across $ψ = 0$, and goes on round.
#
# </details>
#
# **5.** Break it: give $G$ ten times $D$'s learning rate, in turns, minimax, without a brake. When does $|λ| = 1$ hold?
#
# <details><summary>Solution</summary>
#
# $h^2$ becomes $h_D h_G$. So $|λ| = 1$ while $h_D h_G ≤ 16$: here while $h_D ≤ 4/\sqrt{10} = 1.26$.
#
# ```python
# def largest_of(h_d, h_g):
#     d_step, g_step = np.array([[1, 0], [-h_d / 2, 1]]), np.array([[1, h_g / 2], [0, 1]])
#     return np.abs(np.linalg.eigvals(g_step @ d_step)).max()
#
#
# for h_d in (0.1, 0.5, 2.0):
#     assert math.isclose(largest_of(h_d, 15.9 / h_d), 1, abs_tol=1e-9)
#     assert largest_of(h_d, 16.2 / h_d) > 1.1
# ```
#
# </details>
#
# **6.** (Open.) Optimism is a cheaper look ahead: it takes the last slopes as a guess of the next, and moves along $2 \dot x_t - \dot x_{t-1}$ ([Daskalakis et al.](https://arxiv.org/abs/1711.00141), 2018). Write it. Does it bring the minimax game in? Up to which learning rate?
#
# ## Summary
#
# - In a game the gradients may go round. Real parts below 0 mean arrival. A real part of 0 decides nothing: the minimax flow circles, the non-saturating one slowly arrives.
# - Simultaneous steps push the minimax pair outwards. Steps in turns do not, to first order; further out they drift, far more slowly.
# - With small simultaneous steps the non-saturating game ends on a circle of $θ^2 + ψ^2 ≈ 2h$. Its losses swing for ever; their means stand still.
# - R1 is a brake. $γ = 1$ is critical here: less swings, more creeps. With WGAN-GP's penalty the game goes round, or stops in the wrong place.
# - Looking ahead brings the minimax pair in, too. In a GAN of 56 weights on wide data, R1 slowed the fastest growth in each of ten pairs.
#
# **Next:** lesson sec:vanishing-gradients asks how large the steps are: with a very good $D$, $G$'s gradient may vanish.
