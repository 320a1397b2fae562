# what: writes generator, discriminator, d_optimizer ... without self: NameError (unless the notebook happens to have such names); ruled out: "`self.generator`, `self.discriminator`, `self.g_optimizer`, `self.d_optimizer`"
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
        for x in tf.split(real, self.num_d_steps):
            latents = self.sample_latents(tf.shape(x)[0])
            d_loss = update_discriminator(generator, discriminator, d_optimizer, x, latents)
        latents = self.sample_latents(tf.shape(x)[0])
        g_loss = update_generator(generator, discriminator, g_optimizer, latents)
        return {"d_loss": d_loss, "g_loss": g_loss}
