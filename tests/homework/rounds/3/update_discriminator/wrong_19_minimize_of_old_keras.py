# what: calls optimizer.minimize, which Keras 3 has no more: an AttributeError, so no step is taken. Ruled out by: "Write one step of $D$ on the real samples `real`"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)

    def d_loss():
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        return tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))

    loss = d_loss()
    optimizer.minimize(d_loss, discriminator.trainable_weights)
    return loss
