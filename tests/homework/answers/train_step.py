"""Answers to `train_step`, as students write them."""

from answers import Answers
from kgan import homework

import keras
import tensorflow as tf
from keras import ops

answers = Answers("train_step", trains=True)


BCE = keras.losses.BinaryCrossentropy(from_logits=True)
D_STEP = homework.given("update_discriminator")
G_STEP = homework.given("update_generator")


def d_loss_of(real_logits, fake_logits):
    return BCE(tf.ones_like(real_logits), real_logits) + BCE(
        tf.zeros_like(fake_logits), fake_logits
    )


def g_loss_of(logits):
    return BCE(tf.ones_like(logits), logits)


def g_step(g, d, optimizer, latents, loss=g_loss_of, modes=(True, True), weights=None):
    with tf.GradientTape() as tape:
        value = loss(d(g(latents, training=modes[0]), training=modes[1]))
    weights = weights or g.trainable_weights
    optimizer.apply(tape.gradient(value, weights), weights)
    return value


@answers.wrong("works_outside_fit_alone")
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


@answers.wrong("keys")
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


@answers.wrong("works_outside_fit_alone")
class _(Base):
    def train_step(self, real):
        d_losses = [self.d(part, self.new(part)) for part in self.parts(real)]
        part = self.parts(real)[0]
        return {"g_loss": self.g(self.new(part)), "d_loss": d_losses[-1]}


@answers.wrong("works_outside_fit_alone")
class _(Base):
    def train_step(self, real):
        parts = tf.reshape(real, (self.num_d_steps, -1, *real.shape[1:]))
        for part in parts:
            d_loss = self.d(part, self.new(part))
        return {"d_loss": float(d_loss), "g_loss": float(self.g(self.new(part)))}


@answers.wrong("noise_reused")
class _(Base):
    def train_step(self, real):
        for part in self.parts(real):
            latents = self.new(part)
            d_loss = self.d(part, latents)
        return {"d_loss": d_loss, "g_loss": self.g(latents)}


@answers.wrong("one_noise")
class _(Base):
    def train_step(self, real):
        latents = self.new(self.parts(real)[0])
        for part in self.parts(real):
            d_loss = self.d(part, latents)
        return {"d_loss": d_loss, "g_loss": self.g(latents)}


@answers.wrong("one_noise_for_d")
class _(Base):
    def train_step(self, real):
        latents = self.new(self.parts(real)[0])
        for part in self.parts(real):
            d_loss = self.d(part, latents)
        return {"d_loss": d_loss, "g_loss": self.g(self.new(part))}


@answers.wrong("g_first")
class _(Base):
    def train_step(self, real):
        parts = self.parts(real)
        g_loss = self.g(self.new(parts[0]))
        for part in parts:
            d_loss = self.d(part, self.new(part))
        return {"d_loss": d_loss, "g_loss": g_loss}


@answers.wrong("same_batch")
class _(Base):
    def train_step(self, real):
        part = real[: len(real) // self.num_d_steps]
        for _ in range(self.num_d_steps):
            d_loss = self.d(part, self.new(part))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(part))}


@answers.wrong("k_ignored")
class _(Base):
    def train_step(self, real):
        d_loss = self.d(real, self.new(real))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(real))}


@answers.wrong("whole_batch")
class _(Base):
    def train_step(self, real):
        for _ in range(self.num_d_steps):
            d_loss = self.d(real, self.new(real))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(real))}


@answers.wrong("g_as_often")
class _(Base):
    def train_step(self, real):
        for part in self.parts(real):
            d_loss = self.d(part, self.new(part))
            g_loss = self.g(self.new(part))
        return {"d_loss": d_loss, "g_loss": g_loss}


@answers.wrong("first_part_alone")
class _(Base):
    def train_step(self, real):
        part = self.parts(real)[0]
        d_loss = self.d(part, self.new(part))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(part))}


@answers.wrong("whole_batch_and_m_fakes")
class _(Base):
    def train_step(self, real):
        for part in self.parts(real):
            d_loss = self.d(real, self.new(part))
        return {"d_loss": d_loss, "g_loss": self.g(self.new(part))}


@answers.wrong("latents_again")
class _(Base):
    def train_step(self, real):
        pool = []  # latents to use again
        for part in self.parts(real):
            pool.append(self.new(part))
            d_loss = self.d(part, pool[0])
        self.new(part)
        return {"d_loss": d_loss, "g_loss": self.g(pool[-1])}


@answers.wrong("as_at_inference")
class _(Base):
    def train_step(self, real):
        for part in self.parts(real):
            d_loss = self.d(part, self.new(part))
        networks, modes = (self.generator, self.discriminator), (False, True)
        g_loss = g_step(*networks, self.g_optimizer, self.new(part), modes=modes)
        return {"d_loss": d_loss, "g_loss": g_loss}


@answers.wrong("g_meets_the_old_d")
class _(Base):
    def train_step(self, real):
        *first, last = self.parts(real)
        for part in first:
            self.d(part, self.new(part))
        latents = self.new(last), self.new(last)
        with tf.GradientTape() as tape:
            logits = self.discriminator(self.generator(latents[1], training=True), training=True)
            g_loss = g_loss_of(logits)
        gradients = tape.gradient(g_loss, self.generator.trainable_weights)
        d_loss = self.d(last, latents[0])
        self.g_optimizer.apply(gradients, self.generator.trainable_weights)
        return {"d_loss": d_loss, "g_loss": g_loss}


@answers.wrong("price")
class _(Base):
    def train_step(self, real):
        for part in self.parts(real):
            d_loss = self.d(part, self.new(part))
        networks = self.generator, self.discriminator
        latents = self.new(part)
        g_loss = g_step(*networks, self.g_optimizer, latents, loss=lambda x: g_loss_of(x - 1))
        return {"d_loss": d_loss, "g_loss": g_loss}


# --- Written without a look at the mistakes that the check knows.

sp = tf.nn.softplus
rm = tf.reduce_mean


def jd(r, f):
    return rm(sp(-r)) + rm(sp(f))


def jg(f):
    return rm(sp(-f))


# train step
DS, GS = homework.given("update_discriminator"), homework.given("update_generator")


class B(homework.TwoNetworks):
    def d(self, x, z, o=None):
        return DS(self.generator, self.discriminator, o or self.d_optimizer, x, z)

    def g(self, z, o=None):
        return GS(self.generator, self.discriminator, o or self.g_optimizer, z)


@answers.wrong("works_outside_fit_alone")
class _(B):
    def train_step(self, real):
        m = len(real) // self.num_d_steps
        for i in range(0, len(real), m):
            dl = self.d(real[i : i + m], self.sample_latents(m))
        gl = self.g(self.sample_latents(m))
        return dict(d_loss=dl, g_loss=gl)


@answers.wrong("keys")
class _(B):
    def train_step(self, data):
        it = iter(tf.data.Dataset.from_tensor_slices(data).batch(len(data) // self.num_d_steps))
        for x in it:
            dl = self.d(x, self.sample_latents(x.shape[0]))
        return {
            "d_loss": dl.numpy(),
            "g_loss": self.g(self.sample_latents(x.shape[0])).numpy(),
            "extra": 3.0,
        }


@answers.wrong("works_outside_fit_alone")
class _(homework.TwoNetworks):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.count = 0

    def train_step(self, real):
        k = self.num_d_steps
        m = tf.shape(real)[0] // k
        for i in tf.range(k):
            x = real[i * m : (i + 1) * m]
            z = self.sample_latents(m)
            with tf.GradientTape() as t:
                dl = jd(
                    self.discriminator(x, training=True),
                    self.discriminator(self.generator(z, training=True), training=True),
                )
            self.d_optimizer.apply(
                t.gradient(dl, self.discriminator.trainable_variables),
                self.discriminator.trainable_variables,
            )
        z = self.sample_latents(m)
        with tf.GradientTape() as t:
            gl = jg(self.discriminator(self.generator(z, training=True), training=True))
        self.g_optimizer.apply(
            t.gradient(gl, self.generator.trainable_variables), self.generator.trainable_variables
        )
        return {"d_loss": dl, "g_loss": gl}


@answers.right
class _(B):
    def train_step(self, real):
        losses = {}
        for x in ops.split(real, self.num_d_steps, axis=0):
            losses["d_loss"] = self.d(x, self.sample_latents(ops.shape(x)[0]))
        losses["g_loss"] = self.g(self.sample_latents(ops.shape(x)[0]))
        return losses


def ts(what):
    def deco(step):
        answers.wrong(what)(type("My", (B,), {"train_step": step}))
        return step

    return deco


# optimizers swapped
@ts("optimizers_swapped")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)), s.g_optimizer)
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)), s.d_optimizer)}


# a typing error
@ts("raises")
def _(s, real):
    for x in tf.split(real, s.num_d_stepz):
        dl = s.d(x, s.sample_latents(len(x)))
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)))}


# a gradient that gets lost
@ts("tape")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        z = s.sample_latents(len(x))
        logits = s.discriminator(x, training=True), s.discriminator(s.generator(z), training=True)
        with tf.GradientTape() as t:
            dl = jd(*logits)
        w = s.discriminator.trainable_variables
        s.d_optimizer.apply(t.gradient(dl, w), w)
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)))}


# one optimizer
@ts("optimizers_swapped")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)), s.d_optimizer)}


# all latents drawn at once for D
@ts("drawn_at_once")
def _(s, real):
    zs = tf.split(s.sample_latents(len(real)), s.num_d_steps)
    for x, z in zip(tf.split(real, s.num_d_steps), zs):
        dl = s.d(x, z)
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)))}


# G has k*m latents
@ts("g_has_more")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(real)))}


# interleaved parts
@ts("interleaved")
def _(s, real):
    for i in range(s.num_d_steps):
        x = real[i :: s.num_d_steps]
        dl = s.d(x, s.sample_latents(len(x)))
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)))}


# mean of the d losses
@ts("mean_of_losses")
def _(s, real):
    dl = [s.d(x, s.sample_latents(len(x))) for x in tf.split(real, s.num_d_steps)]
    return {
        "d_loss": sum(dl) / len(dl),
        "g_loss": s.g(s.sample_latents(len(real) // s.num_d_steps)),
    }


# sum of the d losses
@ts("sum_of_losses")
def _(s, real):
    dl = [s.d(x, s.sample_latents(len(x))) for x in tf.split(real, s.num_d_steps)]
    return {"d_loss": sum(dl), "g_loss": s.g(s.sample_latents(len(real) // s.num_d_steps))}


# own noise
@ts("own_noise")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, tf.random.normal((len(x), 1)))
    return {"d_loss": dl, "g_loss": s.g(tf.random.normal((len(x), 1)))}


# losses swapped in dict
@ts("losses_swapped")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {"g_loss": dl, "d_loss": s.g(s.sample_latents(len(x)))}


# last part only, k times
@ts("last_part")
def _(s, real):
    x = tf.split(real, s.num_d_steps)[-1]
    for _ in range(s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {"d_loss": dl, "g_loss": s.g(s.sample_latents(len(x)))}


# G does not move
@ts("steps_of_g")
def _(s, real):
    for x in tf.split(real, s.num_d_steps):
        dl = s.d(x, s.sample_latents(len(x)))
    return {
        "d_loss": dl,
        "g_loss": jg(
            s.discriminator(s.generator(s.sample_latents(len(x)), training=True), training=True)
        ),
    }
