# what: one helper method for both players' steps that gets the loss as a function; G runs inside D's tape, and D sees the reals before the latents are drawn
import tensorflow as tf
from kgan import TwoNetworks


class MyGAN(TwoNetworks):
    """A GAN whose training step is Algorithm 1."""

    def _descend(self, optimizer, network, compute_loss):
        """One step of `network` down a loss."""
        with tf.GradientTape() as tape:
            loss = compute_loss()
        gradients = tape.gradient(loss, network.trainable_weights)
        optimizer.apply_gradients(zip(gradients, network.trainable_weights))
        return tf.identity(loss)

    def _fake_logits(self, m):
        return self.discriminator(self.generator(self.sample_latents(m), training=True), training=True)

    def train_step(self, real):
        """Runs one round. Returns the losses."""
        m = tf.shape(real)[0] // self.num_d_steps
        log_sigmoid = tf.math.log_sigmoid

        def j_d(x):
            on_real = self.discriminator(x, training=True)
            return -tf.reduce_mean(log_sigmoid(on_real)) - tf.reduce_mean(
                log_sigmoid(-self._fake_logits(m))
            )

        def j_g():
            return -tf.reduce_mean(log_sigmoid(self._fake_logits(m)))

        for i in range(self.num_d_steps):
            d_loss = self._descend(
                self.d_optimizer, self.discriminator, lambda i=i: j_d(real[i * m : (i + 1) * m])
            )
        g_loss = self._descend(self.g_optimizer, self.generator, j_g)
        return {"d_loss": d_loss, "g_loss": g_loss}
