# what: the turns as methods; the losses also go into the model's own means with self.log, but what is returned are the last ones
from kgan import TwoNetworks

import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    return g_loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def d_turn(self, minibatch):
        latents = self.sample_latents(tf.shape(minibatch)[0])
        loss = update_discriminator(
            self.generator, self.discriminator, self.d_optimizer, minibatch, latents
        )
        self.log(d_loss=loss)
        return loss

    def g_turn(self, m):
        loss = update_generator(
            self.generator, self.discriminator, self.g_optimizer, self.sample_latents(m)
        )
        self.log(g_loss=loss)
        return loss

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        k = self.num_d_steps
        minibatches = tf.split(real, num_or_size_splits=k, axis=0)
        d_losses = [self.d_turn(minibatch) for minibatch in minibatches]
        g_loss = self.g_turn(tf.shape(minibatches[-1])[0])
        return {"d_loss": d_losses[-1], "g_loss": g_loss}
