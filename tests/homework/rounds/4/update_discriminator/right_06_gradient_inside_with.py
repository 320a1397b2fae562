# what: a beginner's version: sums divided by counts, the gradient asked for inside the with block
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # step 1: make the fake samples
    fake = generator(latents, training=True)

    # step 2: compute the loss
    with tf.GradientTape() as tape:
        logits_of_the_reals = discriminator(real, training=True)
        logits_of_the_fakes = discriminator(fake, training=True)
        number_of_reals = tf.cast(tf.size(logits_of_the_reals), logits_of_the_reals.dtype)
        number_of_fakes = tf.cast(tf.size(logits_of_the_fakes), logits_of_the_fakes.dtype)
        sum_reals = tf.reduce_sum(tf.nn.softplus(-logits_of_the_reals))
        sum_fakes = tf.reduce_sum(tf.nn.softplus(logits_of_the_fakes))
        loss = sum_reals / number_of_reals + sum_fakes / number_of_fakes

        # step 3: compute the gradients
        gradients = tape.gradient(loss, discriminator.trainable_variables)

    # step 4: update D's weights, and only those
    optimizer.apply_gradients(zip(gradients, discriminator.trainable_variables))

    return loss
