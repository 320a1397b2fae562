# what: everything in methods of the class, with the adversarial loss of the model (non-saturating by default) left aside
import tensorflow as tf
from kgan import TwoNetworks


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def d_turn(self, real):
        fake = self.generator(self.sample_latents(tf.shape(real)[0]), training=True)
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.nn.softplus(-self.discriminator(real, training=True)))
            loss += tf.reduce_mean(tf.nn.softplus(self.discriminator(fake, training=True)))
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(loss, weights), weights)
        return loss

    def g_turn(self, m):
        latents = self.sample_latents(m)
        with tf.GradientTape() as tape:
            fake = self.generator(latents, training=True)
            loss = tf.reduce_mean(tf.nn.softplus(-self.discriminator(fake, training=True)))
        weights = self.generator.trainable_weights
        self.g_optimizer.apply(tape.gradient(loss, weights), weights)
        return loss

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        for part in tf.split(real, self.num_d_steps):
            d_loss = self.d_turn(part)
        return {"d_loss": d_loss, "g_loss": self.g_turn(tf.shape(part)[0])}
