"""Answers to assignment 4: the training step."""

from answers import right, wrong
from kgan import homework

import keras
import tensorflow as tf
from keras import ops

BCE = keras.losses.BinaryCrossentropy(from_logits=True)
D_STEP = homework.given("update_discriminator")
G_STEP = homework.given("update_generator")


def d_loss_of(real_logits, fake_logits):
    return BCE(tf.ones_like(real_logits), real_logits) + BCE(
        tf.zeros_like(fake_logits), fake_logits
    )


# --- Task 1: the discriminator's turn.


@right("update_discriminator")
def _(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        loss = d_loss_of(discriminator(real, training=True), discriminator(fake, training=True))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


@right("update_discriminator")
def _(generator, discriminator, optimizer, real, latents):
    with tf.GradientTape() as tape:  # G inside the tape: slower, but right
        fake = generator(latents, training=True)
        logits = discriminator(ops.concatenate([fake, real]), training=True)
        n = len(fake)
        loss = ops.mean(ops.softplus(logits[:n])) + ops.mean(ops.softplus(-logits[n:]))
    gradients = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, discriminator.trainable_variables, strict=True))
    return float(loss)


@right("update_discriminator")
def _(generator, discriminator, optimizer, real, latents):
    weights = discriminator.trainable_weights

    @tf.function
    def step():
        fake = generator(latents, training=True)
        with tf.GradientTape() as tape:
            d_real = tf.sigmoid(discriminator(real, training=True))
            d_fake = tf.sigmoid(discriminator(fake, training=True))
            loss = -tf.reduce_mean(tf.math.log(d_real)) - tf.reduce_mean(tf.math.log(1 - d_fake))
        return loss, tape.gradient(loss, weights)

    loss, gradients = step()
    optimizer.apply(gradients, weights)
    return loss


@right("update_discriminator")
def _(generator, discriminator, optimizer, real, latents):
    fake = tf.stop_gradient(generator(latents, training=True))
    weights = discriminator.trainable_weights
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch([w.value for w in weights])
        halves = discriminator(real, training=True), discriminator(fake, training=True)
        loss = sum(
            tf.reduce_mean(tf.nn.softplus(s * h)) for s, h in zip((-1, 1), halves, strict=True)
        )
    optimizer.apply(tape.gradient(loss, [w.value for w in weights]), weights)
    return loss.numpy()


def d_step(g, d, optimizer, real, latents, loss=d_loss_of, modes=(True, True), weights=None):
    with tf.GradientTape() as tape:
        fake = g(latents, training=modes[0])
        value = loss(d(real, training=modes[1]), d(fake, training=modes[1]))
    weights = weights or d.trainable_weights
    optimizer.apply(tape.gradient(value, weights), weights)
    return value


@wrong("update_discriminator", "training_left_out")
def _(generator, discriminator, optimizer, real, latents):
    fake = generator(latents)
    with tf.GradientTape() as tape:
        loss = d_loss_of(discriminator(real), discriminator(fake))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


@wrong("update_discriminator", "training_left_out_in_g")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, modes=(False, True))


@wrong("update_discriminator", "training_left_out_in_d")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, modes=(True, False))


@wrong("update_discriminator", "g_moves_too")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, weights=d.trainable_weights + g.trainable_weights)


@wrong("update_discriminator", "g_moves_instead")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, weights=g.trainable_weights)


@wrong("update_discriminator", "nothing_moves")
def _(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    return d_loss_of(discriminator(real, training=True), discriminator(fake, training=True))


@wrong("update_discriminator", "uphill")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, loss=lambda r, f: -d_loss_of(r, f))


@wrong("update_discriminator", "fakes_carry_label_1")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, loss=lambda r, f: d_loss_of(r, -f))


@wrong("update_discriminator", "labels_swapped")
def _(g, d, optimizer, real, latents):
    def loss(r, f):
        return BCE(tf.zeros_like(r), r) + BCE(tf.ones_like(f), f)

    return d_step(g, d, optimizer, real, latents, loss=loss)


@wrong("update_discriminator", "halves_averaged")
def _(g, d, optimizer, real, latents):
    return d_step(g, d, optimizer, real, latents, loss=lambda r, f: 0.5 * d_loss_of(r, f))


@wrong("update_discriminator", "one_bag")
def _(g, d, optimizer, real, latents):
    def loss(r, f):
        labels = tf.concat([tf.ones_like(r), tf.zeros_like(f)], axis=0)
        return BCE(labels, tf.concat([r, f], axis=0))

    return d_step(g, d, optimizer, real, latents, loss=loss)


@wrong("update_discriminator", "sigmoid_twice")
def _(g, d, optimizer, real, latents):
    def loss(r, f):
        return d_loss_of(tf.sigmoid(r), tf.sigmoid(f))

    return d_step(g, d, optimizer, real, latents, loss=loss)


# --- Task 2: the generator's turn.


@right("update_generator")
def _(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        logits = discriminator(generator(latents, training=True), training=True)
        loss = BCE(tf.ones_like(logits), logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


@right("update_generator")
def _(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        loss = -ops.mean(ops.log_sigmoid(discriminator(fake, training=True)))
    gradients = tape.gradient(loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, generator.trainable_variables, strict=True))
    return [loss]


@right("update_generator")
def _(generator, discriminator, optimizer, latents):
    discriminator.trainable = False  # needless, but harmless when undone
    with tf.GradientTape() as tape:
        d = tf.sigmoid(discriminator(generator(latents, training=True), training=True))
        loss = -tf.reduce_mean(tf.math.log(d))
    optimizer.apply(tape.gradient(loss, generator.trainable_weights), generator.trainable_weights)
    discriminator.trainable = True
    return loss


@right("update_generator")
def _(generator, discriminator, optimizer, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        tape.watch(fake)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    through_d = tape.gradient(loss, fake)
    with tf.GradientTape() as tape:
        inner = tf.reduce_sum(generator(latents, training=True) * through_d)
    optimizer.apply(tape.gradient(inner, generator.trainable_weights), generator.trainable_weights)
    return loss


def g_loss_of(logits):
    return BCE(tf.ones_like(logits), logits)


def g_step(g, d, optimizer, latents, loss=g_loss_of, modes=(True, True), weights=None):
    with tf.GradientTape() as tape:
        value = loss(d(g(latents, training=modes[0]), training=modes[1]))
    weights = weights or g.trainable_weights
    optimizer.apply(tape.gradient(value, weights), weights)
    return value


@wrong("update_generator", "training_left_out")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, modes=(None, None))


@wrong("update_generator", "training_left_out_in_g")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, modes=(False, True))


@wrong("update_generator", "training_left_out_in_d")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, modes=(True, False))


@wrong("update_generator", "d_moves_too")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, weights=g.trainable_weights + d.trainable_weights)


@wrong("update_generator", "d_moves_instead")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, weights=d.trainable_weights)


@wrong("update_generator", "nothing_moves")
def _(g, d, optimizer, latents):
    return g_loss_of(d(g(latents, training=True), training=True))


@wrong("update_generator", "uphill")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda logits: -g_loss_of(logits))


@wrong("update_generator", "label_0")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda x: BCE(tf.zeros_like(x), x))


@wrong("update_generator", "minimax")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda x: -BCE(tf.zeros_like(x), x))


@wrong("update_generator", "sigmoid_twice")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda x: g_loss_of(tf.sigmoid(x)))


@wrong("update_generator", "wasserstein")
def _(g, d, optimizer, latents):
    return g_step(g, d, optimizer, latents, loss=lambda x: -tf.reduce_mean(x))


# --- Task 3: a round.


@right("train_step")
class _(homework.TwoNetworks):
    def train_step(self, real):
        for part in tf.split(real, self.num_d_steps):
            d_loss = D_STEP(
                self.generator,
                self.discriminator,
                self.d_optimizer,
                part,
                self.sample_latents(len(part)),
            )
        latents = self.sample_latents(len(part))
        g_loss = G_STEP(self.generator, self.discriminator, self.g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}


@right("train_step")
class _(homework.TwoNetworks):
    def train_step(self, real):
        k = self.num_d_steps
        m = real.shape[0] // k
        logs = {}
        for i in range(k):
            fake = self.generator(self.sample_latents(m), training=True)
            with tf.GradientTape() as tape:
                real_logits = self.discriminator(real[i * m : (i + 1) * m], training=True)
                loss = d_loss_of(real_logits, self.discriminator(fake, training=True))
            weights = self.discriminator.trainable_weights
            self.d_optimizer.apply(tape.gradient(loss, weights), weights)
            logs["d_loss"] = loss
        latents = self.sample_latents(m)
        logs["g_loss"] = g_step(self.generator, self.discriminator, self.g_optimizer, latents)
        logs["steps"] = k
        return logs


class Base(homework.TwoNetworks):
    def d(self, part, latents):
        return D_STEP(self.generator, self.discriminator, self.d_optimizer, part, latents)

    def g(self, latents):
        return G_STEP(self.generator, self.discriminator, self.g_optimizer, latents)

    def new(self, real):
        return self.sample_latents(len(real))

    def parts(self, real):
        return tf.split(real, self.num_d_steps)


@right("train_step")
class _(Base):
    def train_step(self, real):
        d_losses = [self.d(part, self.new(part)) for part in self.parts(real)]
        part = self.parts(real)[0]
        return {"g_loss": self.g(self.new(part)), "d_loss": d_losses[-1]}


@right("train_step")
class _(Base):
    def train_step(self, real):
        parts = tf.reshape(real, (self.num_d_steps, -1, *real.shape[1:]))
        for part in parts:
            d_loss = self.d(part, self.new(part))
        return {"d_loss": float(d_loss), "g_loss": float(self.g(self.new(part)))}


@wrong("train_step", "noise_reused")
class _(Base):
    def train_step(self, real):
        for part in self.parts(real):
            latents = self.new(part)
            d_loss = self.d(part, latents)
        return {"d_loss": d_loss, "g_loss": self.g(latents)}


@wrong("train_step", "one_noise")
class _(Base):
    def train_step(self, real):
        latents = self.new(self.parts(real)[0])
        for part in self.parts(real):
            d_loss = self.d(part, latents)
        return {"d_loss": d_loss, "g_loss": self.g(latents)}


@wrong("train_step", "one_noise_for_d")
class _(Base):
    def train_step(self, real):
        latents = self.new(self.parts(real)[0])
        for part in self.parts(real):
            d_loss = self.d(part, latents)
        return {"d_loss": d_loss, "g_loss": self.g(self.new(part))}


@wrong("train_step", "g_first")
class _(Base):
    def train_step(self, real):
        parts = self.parts(real)
        g_loss = self.g(self.new(parts[0]))
        for part in parts:
            d_loss = self.d(part, self.new(part))
        return {"d_loss": d_loss, "g_loss": g_loss}


@wrong("train_step", "same_batch")
class _(Base):
    def train_step(self, real):
        part = real[: len(real) // self.num_d_steps]
        for _ in range(self.num_d_steps):
            d_loss = self.d(part, self.new(part))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(part))}


@wrong("train_step", "k_ignored")
class _(Base):
    def train_step(self, real):
        d_loss = self.d(real, self.new(real))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(real))}


@wrong("train_step", "whole_batch")
class _(Base):
    def train_step(self, real):
        for _ in range(self.num_d_steps):
            d_loss = self.d(real, self.new(real))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(real))}


@wrong("train_step", "g_as_often")
class _(Base):
    def train_step(self, real):
        for part in self.parts(real):
            d_loss = self.d(part, self.new(part))
            g_loss = self.g(self.new(part))
        return {"d_loss": d_loss, "g_loss": g_loss}


@wrong("train_step", "one_part")
class _(Base):
    def train_step(self, real):
        part = self.parts(real)[0]
        d_loss = self.d(part, self.new(part))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(part))}
