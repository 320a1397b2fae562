# what: reshapes to (k, m, ...) and unstacks; both steps are written out in train_step
import tensorflow as tf
from kgan import TwoNetworks


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        k = self.num_d_steps
        real = tf.convert_to_tensor(real)
        m = tf.shape(real)[0] // k
        parts = tf.reshape(real, (k, m, *real.shape[1:]))

        for x in tf.unstack(parts, num=k):
            fake = self.generator(self.sample_latents(m), training=True)
            with tf.GradientTape() as tape:
                loss_real = tf.reduce_mean(tf.nn.softplus(-self.discriminator(x, training=True)))
                loss_fake = tf.reduce_mean(tf.nn.softplus(self.discriminator(fake, training=True)))
                d_loss = loss_real + loss_fake
            weights = self.discriminator.trainable_weights
            self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)

        with tf.GradientTape() as tape:
            fake = self.generator(self.sample_latents(m), training=True)
            g_loss = tf.reduce_mean(tf.nn.softplus(-self.discriminator(fake, training=True)))
        weights = self.generator.trainable_weights
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        return {"d_loss": d_loss, "g_loss": g_loss}
