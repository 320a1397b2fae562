# what: optimizer.apply(gradients) without the weights, since compile has built each optimizer for its network
import keras
import tensorflow as tf
from kgan import TwoNetworks

bce = keras.losses.BinaryCrossentropy(from_logits=True)


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        for x in tf.split(real, self.num_d_steps):
            z = self.sample_latents(tf.shape(x)[0])
            with tf.GradientTape() as tape:
                on_real = self.discriminator(x, training=True)
                on_fake = self.discriminator(self.generator(z, training=True), training=True)
                d_loss = bce(tf.ones_like(on_real), on_real) + bce(tf.zeros_like(on_fake), on_fake)
            self.d_optimizer.apply(tape.gradient(d_loss, self.discriminator.trainable_weights))

        z = self.sample_latents(tf.shape(x)[0])
        with tf.GradientTape() as tape:
            on_fake = self.discriminator(self.generator(z, training=True), training=True)
            g_loss = bce(tf.ones_like(on_fake), on_fake)
        self.g_optimizer.apply(tape.gradient(g_loss, self.generator.trainable_weights))
        return {"g_loss": g_loss, "d_loss": d_loss}
