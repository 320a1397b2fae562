# what: runs the networks once more and returns the loss from after the step; asked is J_D from before the step (and the statistics move twice)
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)

    def compute_loss():
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        return tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )

    with tf.GradientTape() as tape:
        loss = compute_loss()
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return compute_loss()
