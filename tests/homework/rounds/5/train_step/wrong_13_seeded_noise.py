# what: does not use sample_latents, but keras.random.normal with seed=0 "for reproducible results": the same noise at each draw; ruled out: "wrong: each draw is the same"
import keras
import tensorflow as tf
from kgan import TwoNetworks


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        for part in tf.split(real, self.num_d_steps):
            m = tf.shape(part)[0]
            noise = keras.random.normal((m, self.latent_dim), seed=0)
            d_loss = update_discriminator(
                self.generator, self.discriminator, self.d_optimizer, part, noise
            )
        noise = keras.random.normal((m, self.latent_dim), seed=0)
        g_loss = update_generator(self.generator, self.discriminator, self.g_optimizer, noise)
        return {"d_loss": d_loss, "g_loss": g_loss}
