# what: after the step, runs D once more in training mode to look at its accuracy: the step and the loss are right, but D's moving statistics move again and dropout draws again
import tensorflow as tf


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

    # how good is D now?
    right_on_real = tf.reduce_mean(tf.cast(discriminator(real, training=True) > 0, "float32"))
    right_on_fake = tf.reduce_mean(tf.cast(discriminator(fake, training=True) < 0, "float32"))
    accuracy = (right_on_real + right_on_fake) / 2
    del accuracy  # tf.print(accuracy) to see it
    return loss
