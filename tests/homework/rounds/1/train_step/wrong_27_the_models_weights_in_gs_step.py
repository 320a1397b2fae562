# what: G's step asks for self.trainable_weights, the whole model's, so D's weights are among them: D is not held fixed (lesson 6, mistake 1), or the optimizer refuses them
import tensorflow as tf
from kgan import TwoNetworks


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        for x in tf.split(real, self.num_d_steps):
            m = tf.shape(x)[0]
            fake = self.generator(self.sample_latents(m), training=True)
            with tf.GradientTape() as tape:
                real_logits = self.discriminator(x, training=True)
                fake_logits = self.discriminator(fake, training=True)
                d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
                    tf.nn.softplus(fake_logits)
                )
            weights = self.discriminator.trainable_weights
            self.d_optimizer.apply(tape.gradient(d_loss, weights), weights)

        with tf.GradientTape() as tape:
            fake = self.generator(self.sample_latents(m), training=True)
            g_loss = tf.reduce_mean(tf.nn.softplus(-self.discriminator(fake, training=True)))
        weights = self.trainable_weights
        self.g_optimizer.apply(tape.gradient(g_loss, weights), weights)
        return {"d_loss": d_loss, "g_loss": g_loss}
