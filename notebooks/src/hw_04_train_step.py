# %% [markdown]
# # Homework. The training step {#hw-train-step}
#
# **Goals.** You write the two updates of Algorithm 1 in Keras, put them into a model's `train_step`, and train with `fit`.
#
# **You need:** lesson sec:train-step. · **Time:** 90 to 120 minutes · **Points:** 12
#
# | task | points |
# |---|---|
# | 1. the discriminator's turn | 4 |
# | 2. the generator's turn | 4 |
# | 3. a round, as a Keras model | 4 |
#
# Fill the gaps, marked `# YOUR CODE HERE`, and run the check below each, as often as you like. Change nothing outside the gaps; add
# cells where you need some.
#
# The checks call your code on tiny networks with known weights, and look at all that it leaves behind: weights, statistics, what is
# trainable, the optimizer's steps. Some of the layers behave differently in training, as dropout and BatchNorm do. When a check finds a
# mistake (numbers are compared to four digits or more, or to five decimals), it says how to get the networks and the data of that case, so that you can look for yourself.

# %% given="setup"
from kgan import TwoNetworks, data, homework, models

import keras
import numpy as np
import tensorflow as tf

# %% [markdown]
# ## Warm-up: a worked example
#
# One step of gradient descent, by hand and by Keras. The network has one weight, $w = 2$, and gives $wx$. The loss is the squared output for
# $x = 3$, so $(3w)^2 = 9 w^2$. Its derivative is $18 w = 36$. With the learning rate 0.1 the new weight is $2 - 0.1 \cdot 36 = -1.6$.

# %% given="warmup"
network = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, use_bias=False)])
network.set_weights([np.array([[2.0]])])
optimizer = keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(network(tf.constant([[3.0]]), training=True) ** 2)
weights = network.trainable_weights
optimizer.apply(tape.gradient(loss, weights), weights)
print(
    f"the loss was {float(loss):.0f}, the weight is now {float(network.get_weights()[0][0, 0]):.1f}"
)
assert np.isclose(network.get_weights()[0], -1.6)

# %% [markdown]
# Four lines that you will meet again: a tape, a loss inside it, the weights that may move, and the optimizer's step.
#
# ## Task 1. The discriminator's turn (4 points)
#
# Write one step of $D$ on the real samples `real` and on the fakes that `generator` makes of `latents`. `discriminator` gives logits, and
# it may be certain and wrong: the loss must be right there, too, as in homework 1. (No logit is exactly 0.) Use the optimizer that is handed in, and return the loss $J_D$ from before the step, as a tensor of one number: in task 3 `fit` compiles your function with
# `tf.function`, and there a tensor has no number yet. Whether $D$ looks at the reals or at the
# fakes first is up to you. They may differ in number.


# %% solution="update_discriminator"
def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    ### BEGIN SOLUTION
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
    ### END SOLUTION


# %% task="test_update_discriminator" points=4
homework.check_update_discriminator(update_discriminator)
### BEGIN HIDDEN TESTS
homework.check_update_discriminator(update_discriminator, seed=401)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 2. The generator's turn (4 points)
#
# Write one step of $G$, through $D$, with the non-saturating loss. Return the loss $J_G$ from before the step, again as a tensor. Again
# $D$ may be certain and wrong.


# %% solution="update_generator"
def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    ### BEGIN SOLUTION
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
    ### END SOLUTION


# %% task="test_update_generator" points=4
homework.check_update_generator(update_generator)
### BEGIN HIDDEN TESTS
homework.check_update_generator(update_generator, seed=402)
### END HIDDEN TESTS

# %% [markdown]
# ## Task 3. A round, as a Keras model (4 points)
#
# `kgan.TwoNetworks`, on which `kgan.GAN` stands too, is a Keras model that lacks one thing, its `train_step`. It has
#
# - `self.generator`, `self.discriminator`, `self.g_optimizer`, `self.d_optimizer`;
# - `self.num_d_steps`, the number $k$ of steps of $D$ in a round;
# - `self.sample_latents(m)`, which draws $m$ new latents at each call.
#
# Write one round of Algorithm 1. `real` is a batch of $k \cdot m$ real samples: each step of $D$ gets its own $m$ of them, in order, and $m$ fakes
# of its own. $G$'s turn has $m$ latents. Draw latents just before each step, and no others. Return a dict with the last losses,
# `"d_loss"` and `"g_loss"`, and no more.
#
# Hint: `fit` compiles your method, and the size of a batch is not always known in advance. Where `len(x)` fails, `tf.shape(x)[0]` works.
#
# If a function of yours does not work yet, go on with `homework.given("update_discriminator")` or `homework.given("update_generator")`.


# %% solution="train_step"
class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        ### BEGIN SOLUTION
        for part in tf.split(real, self.num_d_steps):
            m = tf.shape(part)[0]
            latents = self.sample_latents(m)
            networks = self.generator, self.discriminator
            d_loss = update_discriminator(*networks, self.d_optimizer, part, latents)
        latents = self.sample_latents(m)
        g_loss = update_generator(*networks, self.g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}
        ### END SOLUTION


# %% task="test_train_step" points=4
homework.check_train_step(MyGAN)
### BEGIN HIDDEN TESTS
homework.check_train_step(MyGAN, seed=403)
### END HIDDEN TESTS

# %% [markdown]
# Does it train? Sixteen steps on digits show that `fit` works with your model. (This cell gives no points. It needs tasks 1 to 3.)

# %% given="fit"
try:
    gan = MyGAN(
        models.build_conv_generator(seed=1), models.build_conv_discriminator(seed=2), seed=0
    )
    gan.compile(keras.optimizers.Adam(2e-4, 0.5), keras.optimizers.Adam(2e-4, 0.5), num_d_steps=2)
    digits = data.scale(data.load_data("mnist")[0][0][:512])
    history = gan.fit(digits, batch_size=32, verbose=0)
    print({name: round(values[-1], 3) for name, values in history.history.items()})
except NotImplementedError:
    print("There are gaps to fill yet.")

# %% [markdown]
# That is all. Save the notebook, and hand in this file under its own name.
