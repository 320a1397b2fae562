# what: many small steps with names; reduce_sum divided by the size; one real costs softplus(l) - l
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # 1. make the fakes
    fake = generator(latents, training=True)

    # 2. the loss, in a tape
    with tf.GradientTape() as tape:
        logits_for_real = discriminator(real, training=True)
        logits_for_fake = discriminator(fake, training=True)
        cost_of_each_real = tf.nn.softplus(logits_for_real) - logits_for_real  # = softplus(-l)
        cost_of_each_fake = tf.nn.softplus(logits_for_fake)
        number_of_reals = tf.cast(tf.size(cost_of_each_real), cost_of_each_real.dtype)
        number_of_fakes = tf.cast(tf.size(cost_of_each_fake), cost_of_each_fake.dtype)
        loss_real = tf.reduce_sum(cost_of_each_real) / number_of_reals
        loss_fake = tf.reduce_sum(cost_of_each_fake) / number_of_fakes
        loss = loss_real + loss_fake

    # 3. the gradient, in D's weights
    weights_of_d = discriminator.trainable_weights
    gradient = tape.gradient(loss, weights_of_d)

    # 4. the step
    optimizer.apply(gradient, weights_of_d)

    # 5. the loss from before the step
    return loss
